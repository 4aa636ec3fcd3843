using Bot.Language;

namespace Bot.Features.Milestones.Plan;

/// <summary>Finds the coming dates that a message names by words of their titles, tasks and events alike.</summary>
public sealed class ComingDates(MilestoneBook book)
{
    private const int LeastLength = 3;

    // What people say around a date, and what every date of a partnership is about: by these alone none is named.
    private static readonly HashSet<string> Around = Stems(
        """
        quando quanto quanta quanti quante che cosa quale qual giorno giorni data settimana settimane mese mesi anno anni tempo manca mancano mancherebbe resta restano rimane rimangono ancora alla allo
        alle dal dalla della dello dell degli delle del nel nella nell per con una uno gli prima dopo fra tra sono sara cade ricorre esattamente ora adesso oggi qui arriva manchi abbiamo
        when how long many much time what which day days date week weeks month months year years left remaining remain remains until till before the and for from now are is there does will our its ahead
        away off still today exactly here have get comes come
        scadenza scadenze prossima prossimo prossime prossimi tappa evento ricorrenza deadline deadlines next milestone event
        accordo contratto partnership convenzione collaborazione progetto partenariato durata agreement contract collaboration cooperation project
        """);

    // What is at an end is called so in many ways.
    private static readonly HashSet<string> Ends = Stems(
        """
        fine finisce finiscono finire finira termina terminare termine terminera scade scadono scadra conclude conclude conclusione cessa cessare cessazione chiude
        end ends ended ending finish finishes expire expires expiry expiration terminate terminates termination over
        """);

    /// <summary>True for words that ask for the end of the partnership itself.</summary>
    public static bool SpeaksOfEnd(string text) => Tokenizer.Words(text).Select(ItalianStemmer.Stem).Any(Ends.Contains);

    /// <summary>The nearest coming day of each milestone that is named, soonest first; null when the words name something else beside.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="today">The day of the turn.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<IReadOnlyList<MilestoneDay>?> NamedAsync(string text, DateOnly today, CancellationToken cancellationToken)
    {
        var asked = Telling(text);
        var coming = await AllAsync(today, cancellationToken);
        var ranked = coming.Select(day => (Day: day, Title: Telling($"{day.Milestone.Title.It} {day.Milestone.Title.En}")))
            .Select(entry => (entry.Day, entry.Title, Score: asked.Count(entry.Title.Contains))).ToList();
        var best = ranked.Select(entry => entry.Score).DefaultIfEmpty(0).Max();
        var found = ranked.Where(entry => best > 0 && entry.Score == best).ToList();
        return asked.All(word => found.Any(entry => entry.Title.Contains(word))) ? [.. found.Select(entry => entry.Day)] : null;
    }

    /// <summary>The nearest coming day of each milestone, soonest first.</summary>
    public async Task<IReadOnlyList<MilestoneDay>> AllAsync(DateOnly today, CancellationToken cancellationToken) =>
        [.. (await book.DaysAsync(cancellationToken)).Where(day => !day.IsDone && day.Day >= today).DistinctBy(day => day.Milestone.Id)];

    private static HashSet<string> Telling(string text) =>
        [.. Tokenizer.Words(text).Where(word => word.Length >= LeastLength).Select(ItalianStemmer.Stem).Where(stem => !Around.Contains(stem)).Select(stem => Ends.Contains(stem) ? "end" : stem)];

    private static HashSet<string> Stems(string text) => Tokenizer.Words(text).Select(ItalianStemmer.Stem).ToHashSet(StringComparer.Ordinal);
}
