using Bot.Language;
using Bot.People;
using Bot.Storage;

namespace Bot.Features.Agreements.Curated.Store;

/// <summary>What curated answers hold of whoever wrote or changed them: the answers stay, without the name.</summary>
internal sealed class AnswerRecords : IPersonalRecords
{
    private const string Nobody = "—";

    private static readonly Plural Written = new(new Text("una risposta pronta che hai scritto o cambiato", "one ready answer you wrote or changed"), new Text("{0} risposte pronte che hai scritto o cambiato", "{0} ready answers you wrote or changed"));

    private static readonly Plural StillKept = new(new Text("una risposta pronta, senza il tuo nome", "one ready answer, without your name"), new Text("{0} risposte pronte, senza il tuo nome", "{0} ready answers, without your name"));

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> ShowAsync(Session session, IReadOnlyList<string> ids, Locale locale, CancellationToken cancellationToken)
    {
        var count = await session.FindAsync<long>(
            "SELECT count(*) FROM (SELECT id FROM curated_answers WHERE changed_by IN @ids UNION SELECT answer FROM curated_answer_changes WHERE changed_by IN @ids) written", new { ids }, cancellationToken);
        return count > 0 ? [Written.In(locale, (int)count)] : [];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> DeleteAsync(Session session, IReadOnlyList<string> ids, Locale locale, CancellationToken cancellationToken)
    {
        var kept = await session.WriteAsync("UPDATE curated_answers SET changed_by = '', changed_by_name = @Nobody WHERE changed_by IN @ids", new { ids, Nobody }, cancellationToken);
        await session.WriteAsync("UPDATE curated_answer_changes SET changed_by = '' WHERE changed_by IN @ids", new { ids }, cancellationToken);
        return kept > 0 ? [StillKept.In(locale, kept)] : [];
    }
}
