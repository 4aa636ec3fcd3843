using Bot.Storage;
using Dapper;

namespace Bot.People.Keeping;

/// <summary>Deletes memberships of directory groups that count no more.</summary>
internal sealed class GroupRetention(Database database) : IRetained
{
    /// <inheritdoc/>
    public Task ForgetAsync(DateTimeOffset now, CancellationToken cancellationToken) => database.WriteAsync(
        transaction => transaction.Connection!.ExecuteAsync("DELETE FROM group_members WHERE seen <= @since", new { since = (now - GroupBook.Counts).ToUnixTimeMilliseconds() }, transaction),
        cancellationToken);
}
