using Bot.Features.Milestones.Plan;
using Bot.Language;
using Bot.People;
using Bot.Storage;

namespace Bot.Features.Milestones.Records;

/// <summary>What milestones hold of a person: notes, reminders, settings and the calendar's secret go; milestones stay with the partnership, without an owner.</summary>
internal sealed class MilestoneRecords(MilestoneRepository milestones, MilestoneBook book) : IPersonalRecords
{
    private static readonly string[] Own = ["milestone_notes", "reminders", "reminder_messages", "reminder_settings", "calendar_links"];

    private static readonly Plural Notes = new(new Text("una nota su una scadenza", "one note on a milestone"), new Text("{0} note su scadenze", "{0} notes on milestones"));

    private static readonly Plural Reminders = new(new Text("un promemoria previsto", "one planned reminder"), new Text("{0} promemoria previsti", "{0} planned reminders"));

    private static readonly Plural Messages = new(new Text("in quale giorno ti ho mandato promemoria", "on which day I sent you reminders"), new Text("in quali {0} giorni ti ho mandato promemoria", "on which {0} days I sent you reminders"));

    private static readonly Text Settings = new("come vuoi ricevere i promemoria", "how you want to be reminded");

    private static readonly Text Calendar = new("l'indirizzo segreto del tuo calendario", "the secret address of your calendar");

    private static readonly Plural Owned = new(new Text("una scadenza di cui sei responsabile", "one milestone you are responsible for"), new Text("{0} scadenze di cui sei responsabile", "{0} milestones you are responsible for"));

    private static readonly Plural Changed = new(new Text("che hai cambiato o chiuso una scadenza", "that you changed or finished one milestone"), new Text("che hai cambiato o chiuso scadenze, {0} volte", "that you changed or finished milestones, {0} times"));

    private static readonly Plural StillKept = new(
        new Text("una scadenza della partnership, senza il tuo nome", "one milestone of the partnership, without your name"),
        new Text("{0} scadenze della partnership, senza il tuo nome", "{0} milestones of the partnership, without your name"));

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> ShowAsync(Session session, IReadOnlyList<string> ids, Locale locale, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(session);
        var lines = new List<string>();
        Func<int, string>[] words = [count => Notes.In(locale, count), count => Reminders.In(locale, count), count => Messages.In(locale, count), _ => Settings.In(locale), _ => Calendar.In(locale)];
        foreach (var (table, say) in Own.Zip(words))
        {
            var count = await session.FindAsync<long>($"SELECT count(*) FROM {table} WHERE person IN @ids", new { ids }, cancellationToken);
            lines.AddRange(count > 0 ? [say((int)count)] : []);
        }

        var owned = (await OwnedAsync(ids, cancellationToken)).Count;
        var changed = await session.FindAsync<long>("SELECT count(*) FROM milestones WHERE changed_by IN @ids", new { ids }, cancellationToken)
            + await session.FindAsync<long>("SELECT count(*) FROM milestone_days_done WHERE done_by IN @ids", new { ids }, cancellationToken);
        return
        [
            .. lines,
            .. owned > 0 ? (string[])[Owned.In(locale, owned)] : [],
            .. changed > 0 ? (string[])[Changed.In(locale, (int)changed)] : [],
        ];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> DeleteAsync(Session session, IReadOnlyList<string> ids, Locale locale, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(session);
        var owned = await OwnedAsync(ids, cancellationToken);
        foreach (var milestone in owned)
        {
            await book.SaveAsync(milestone with { Owner = "" }, "", cancellationToken);
        }

        foreach (var table in Own)
        {
            await session.WriteAsync($"DELETE FROM {table} WHERE person IN @ids", new { ids }, cancellationToken);
        }

        await session.WriteAsync("UPDATE milestones SET changed_by = '' WHERE changed_by IN @ids", new { ids }, cancellationToken);
        await session.WriteAsync("UPDATE milestone_days_done SET done_by = '' WHERE done_by IN @ids", new { ids }, cancellationToken);
        return owned.Count > 0 ? [StillKept.In(locale, owned.Count)] : [];
    }

    private async Task<IReadOnlyList<Milestone>> OwnedAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken) =>
        [.. (await milestones.ChangedAsync(cancellationToken)).Select(entry => entry.Milestone).Where(milestone => ids.Contains(milestone.Owner))];
}
