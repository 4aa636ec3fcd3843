using Bot.Language;
using Bot.Language.Entities.Dates;

namespace Bot.Features.Milestones.Plan;

/// <summary>Finds the milestones that a message speaks of.</summary>
public sealed class MilestoneFinder(MilestoneBook book)
{
    private const int Most = 5;

    // Shorter words name nothing.
    private const int LeastLength = 4;

    // What people say around a title: no milestone is named by these alone, so a title may do without them.
    private static readonly HashSet<string> Around = Stems(
        """
        scadenza scadenze milestone tappa tappe consegna attività compito evento data giorno promemoria nota avanzamento stato responsabile titolare dettagli
        deadline deliverable delivery task event date reminder note progress status owner details about
        sposta spostare spostata rinvia rinviare rinviata rimanda rimandare rimandata rimandalo posticipa posticipare anticipa anticipare cambia cambiare modifica modificare aggiorna aggiornare
        slitta passa passare assegna assegnare affida affidare togli elimina cancella mostra mostrami apri segna chiudi chiudere chiusa fatto fatta finito finita completato completata consegnato
        consegnata inviato inviata raggiunta pronto pronta ricordami ricordamelo ricordarmi ricordare avvisami abbiamo hanno stato stata dobbiamo devo voglio vorrei posso come questa questo della delle dello
        degli nella sulla alla adesso dopo tardi ancora nuovo nuova mese mesi settimana settimane giorni anno prossimo prossima
        move moved change edit delay delayed postpone postponed bring forward push back slips slip reschedule hand over pass give assign reassign show open mark close closed done finish finished complete
        completed delivered sent reached remind remember snooze have been this that with from into later again until next week weeks month months days year
        """);

    /// <summary>The open tasks that a message may mean, likeliest and soonest first; of a recurrence the oldest open day.</summary>
    /// <param name="text">What was written; what follows a colon is about the milestone and does not name it.</param>
    /// <param name="today">The day of the turn.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<MilestoneMatch> FindAsync(string text, DateOnly today, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = Tokenizer.Words(text.Split(':')[0]).Select(word => word.Length < LeastLength ? "" : ItalianStemmer.Stem(word)).ToList();
        var days = DateFinder.Find(text, today).SelectMany(mention => Tokenizer.Words(mention.Words)).Select(ItalianStemmer.Stem).ToHashSet(StringComparer.Ordinal);
        bool Names(string word) => word.Length > 0 && !Around.Contains(word) && !days.Contains(word);

        var open = (await book.DaysAsync(cancellationToken)).Where(day => day.Milestone.Kind == MilestoneKind.Task && day.IsOpen(today)).ToList();
        var ranked = open.GroupBy(day => day.Milestone.Id).Select(group => group.First())
            .Select(day => (Day: day, Score: TitleStems(day.Milestone).Count(words.Contains))).OrderByDescending(entry => entry.Score).ThenBy(entry => entry.Day.Day).ToList();
        var best = ranked.Count > 0 ? ranked[0].Score : 0;
        var found = ranked.Where(entry => entry.Score == best).Select(entry => entry.Day).Take(Most).ToList();
        return best == 0
            ? new MilestoneMatch(found, words.Any(Names) ? MilestoneNaming.Unknown : MilestoneNaming.None)
            : new MilestoneMatch(found, found.Any(day => IsContradicted(day.Milestone, words, Names)) ? MilestoneNaming.Unknown : MilestoneNaming.Title);
    }

    // "The quarterly report" is not the yearly one: a word right beside those of the title names something else, unless the whole title was said.
    private static bool IsContradicted(Milestone milestone, List<string> words, Func<string, bool> names)
    {
        var title = TitleStems(milestone);
        if (((string[])[milestone.Title.It, milestone.Title.En]).Any(name => Stems(name) is { Count: > 0 } stems && stems.All(words.Contains)))
        {
            return false;
        }

        bool IsOther(int at) => at >= 0 && at < words.Count && names(words[at]) && !title.Contains(words[at]);
        return words.Index().Any(word => title.Contains(word.Item) && (IsOther(word.Index - 1) || IsOther(word.Index + 1)));
    }

    private static HashSet<string> TitleStems(Milestone milestone) => Stems($"{milestone.Title.It} {milestone.Title.En}");

    private static HashSet<string> Stems(string text) => Tokenizer.Words(text).Where(word => word.Length >= LeastLength).Select(ItalianStemmer.Stem).ToHashSet(StringComparer.Ordinal);
}
