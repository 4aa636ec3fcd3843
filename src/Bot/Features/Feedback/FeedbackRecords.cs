using Bot.Language;
using Bot.People;
using Bot.Storage;

namespace Bot.Features.Feedback;

/// <summary>What feedback holds of a person: all of it goes.</summary>
internal sealed class FeedbackRecords : IPersonalRecords
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> ShowAsync(Session session, IReadOnlyList<string> ids, Locale locale, CancellationToken cancellationToken)
    {
        var count = await session.FindAsync<long>("SELECT count(*) FROM feedback WHERE person IN @ids", new { ids }, cancellationToken);
        return count == 0 ? [] : [FeedbackTexts.Kept.In(locale, (int)count)];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> DeleteAsync(Session session, IReadOnlyList<string> ids, Locale locale, CancellationToken cancellationToken)
    {
        await session.WriteAsync("DELETE FROM feedback WHERE person IN @ids", new { ids }, cancellationToken);
        return [];
    }
}
