using Bot.Audit;
using Bot.Storage;
using Bot.Tests.Storage;
using Dapper;

namespace Bot.Tests.Audit;

/// <summary>Whatever is done to the log behind its back is found.</summary>
public abstract class AuditLogTests : QueueTests
{
    private AuditLog Log => new(Clock);

    [SkippableFact]
    public async Task An_untouched_log_is_sound()
    {
        await AppendAsync(5);

        Assert.Equal((5L, null), await CheckAsync());
    }

    [SkippableTheory]
    [InlineData("UPDATE audit_log SET actor = 'test:eve' WHERE position = 3", 2)]
    [InlineData("DELETE FROM audit_log WHERE position = 3", 2)]
    [InlineData("DELETE FROM audit_log WHERE position = 5", 4)]
    [InlineData("DELETE FROM audit_log", 0)]
    [InlineData("UPDATE audit_log SET hash = 'x' WHERE position = 5", 4)]
    [InlineData("INSERT INTO audit_log SELECT 6, at, actor, action, subject, detail, hash FROM audit_log WHERE position = 5", 5)]
    [InlineData("UPDATE audit_log SET at = at + 1 WHERE position = 2", 1)]
    [InlineData("UPDATE audit_log SET position = -2 WHERE position = 2; UPDATE audit_log SET position = 2 WHERE position = 3; UPDATE audit_log SET position = 3 WHERE position = -2", 1)]
    [InlineData("DELETE FROM audit_head", 5)]
    [InlineData("UPDATE audit_head SET position = 4", 5)]
    public async Task A_row_changed_moved_removed_or_slipped_in_is_found(string sql, long sound)
    {
        await AppendAsync(5);
        await Database.WriteAsync(transaction => transaction.Connection!.ExecuteAsync(sql, transaction: transaction), default);

        var (rows, problem) = await CheckAsync();

        Assert.Equal(sound, rows);
        Assert.NotNull(problem);
    }

    [SkippableFact]
    public async Task Many_who_write_at_once_make_one_chain()
    {
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => AppendAsync(1))));

        Assert.Equal((20L, null), await CheckAsync());
    }

    private async Task AppendAsync(int count)
    {
        await using var session = new Session(Database);
        for (var i = 0; i < count; i++)
        {
            await Log.AppendAsync(session, "test:ada", "request.approve", "PR-2026-0001", "", default);
        }

        await session.CommitAsync(_ => Task.CompletedTask, default);
    }

    private async Task<(long Sound, string? Problem)> CheckAsync()
    {
        await using var session = new Session(Database);
        return await Log.CheckAsync(session, default);
    }
}
