using Bot.Storage;

namespace Bot.Tests.Storage;

/// <summary>What channels keep: found again, given once, forgotten in time.</summary>
public sealed class ChannelMemoryTests : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("accordo-memory").FullName;
    private readonly SetClock clock = new();
    private Database database = null!;
    private ChannelMemory memory = null!;

    [Fact]
    public async Task A_value_is_found_by_its_own_channel_only_and_the_later_one_counts()
    {
        await memory.PutAsync("slack", "form:1", "first", null, default);
        await memory.PutAsync("slack", "form:1", "second", null, default);

        Assert.Equal("second", await memory.FindAsync("slack", "form:1", default));
        Assert.Null(await memory.FindAsync("teams", "form:1", default));
    }

    [Fact]
    public async Task A_value_is_gone_when_its_time_is_over()
    {
        await memory.PutAsync("slack", "state:1", "x", TimeSpan.FromMinutes(10), default);
        clock.Now += TimeSpan.FromMinutes(10);

        Assert.Null(await memory.FindAsync("slack", "state:1", default));
        Assert.Null(await memory.TakeAsync("slack", "state:1", default));
        await memory.ForgetAsync(clock.GetUtcNow(), default);
    }

    [Fact]
    public async Task Of_many_who_take_a_value_one_gets_it()
    {
        await memory.PutAsync("slack", "state:1", "x", TimeSpan.FromMinutes(10), default);

        var taken = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => memory.TakeAsync("slack", "state:1", default)));

        Assert.Equal("x", Assert.Single(taken, value => value is not null));
    }

    [Fact]
    public async Task Removing_by_the_start_of_the_key_leaves_the_others()
    {
        await memory.PutAsync("slack", "team:T1:token", "a", null, default);
        await memory.PutAsync("slack", "team:T10:token", "b", null, default);

        await memory.RemoveAsync("slack", "team:T1:", default);

        Assert.Null(await memory.FindAsync("slack", "team:T1:token", default));
        Assert.Equal("b", await memory.FindAsync("slack", "team:T10:token", default));
    }

    [Fact]
    public async Task Listing_by_the_start_of_the_key_leaves_out_others_and_what_is_over()
    {
        await memory.PutAsync("slack", "team:T1:a", "a", null, default);
        await memory.PutAsync("slack", "team:T1:b", "b", TimeSpan.FromMinutes(10), default);
        await memory.PutAsync("slack", "team:T10:c", "c", null, default);
        await memory.PutAsync("teams", "team:T1:d", "d", null, default);

        Assert.Equal(["a", "b"], (await memory.ListAsync("slack", "team:T1:", default)).Order(StringComparer.Ordinal));
        clock.Now += TimeSpan.FromMinutes(10);
        Assert.Equal(["a"], await memory.ListAsync("slack", "team:T1:", default));
    }

    [Fact]
    public async Task Many_who_keep_the_first_value_agree_on_one_until_its_time_is_over()
    {
        var kept = await Task.WhenAll(Enumerable.Range(0, 8).Select(number => memory.PutFirstAsync("teams", "press:1", $"{number}", TimeSpan.FromMinutes(1), default)));

        var first = Assert.Single(kept.Distinct());
        Assert.Equal(first, await memory.FindAsync("teams", "press:1", default));
        clock.Now += TimeSpan.FromMinutes(1);
        Assert.Equal("later", await memory.PutFirstAsync("teams", "press:1", "later", TimeSpan.FromMinutes(1), default));
        Assert.Equal("later", await memory.PutFirstAsync("teams", "press:1", "even later", TimeSpan.FromMinutes(1), default));
    }

    public async Task InitializeAsync()
    {
        database = Database.Open(null, Path.Combine(folder, "bot.db"));
        await new Migrator(database).MigrateAsync(default);
        memory = new ChannelMemory(database, clock);
    }

    public async Task DisposeAsync()
    {
        await database.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private sealed class SetClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
