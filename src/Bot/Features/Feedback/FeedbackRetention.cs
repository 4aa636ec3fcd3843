using Bot.Storage;
using Dapper;

namespace Bot.Features.Feedback;

/// <summary>Deletes feedback after a year: by then the documents it judged have moved on.</summary>
public sealed class FeedbackRetention(Database database) : IRetained
{
    /// <summary>How long feedback is kept.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(365);

    /// <inheritdoc/>
    public Task ForgetAsync(DateTimeOffset now, CancellationToken cancellationToken) => database.WriteAsync(
        transaction => transaction.Connection!.ExecuteAsync("DELETE FROM feedback WHERE given < @before", new { before = (now - Kept).ToUnixTimeMilliseconds() }, transaction),
        cancellationToken);
}
