using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Tests.Features.ProjectRequests.Queues;

/// <summary>Every queue shows a part of itself: in words or by a button.</summary>
public sealed class QueueFilterTests : IAsyncLifetime, IDisposable
{
    private readonly PartnershipFolder folder = new PartnershipFolder().WithRole("approver", RequestStory.Bruno);
    private Talk talk = null!;

    private Speaker Ada => talk.As("Ada", "teams");

    private Speaker Bruno => talk.As("Bruno", "slack", RequestStory.Bruno);

    public async Task InitializeAsync()
    {
        talk = await Talk.StartAsync(folder.Path);
        await Bruno.SayAsync("aiuto");
        await RequestStory.RequestAsync(Ada, "Fibra", "optics");
        await RequestStory.RequestAsync(Ada, "Guida", "automotive");
        await talk.DeliverAsync();
    }

    public async Task DisposeAsync() => await talk.DisposeAsync();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("le mie richieste", "Fibra", "Guida")]
    [InlineData("le mie richieste sulle trasmissioni ottiche", "Fibra", null)]
    [InlineData("my requests in the automotive area", "Guida", null)]
    public async Task Mine_by_area(string asked, string one, string? other)
    {
        var reply = await Ada.SayAsync(asked);

        AssertShows(reply, one, other);
    }

    [Fact]
    public async Task A_long_title_is_cut_between_words()
    {
        await RequestStory.RequestAsync(Ada, "Collegamenti ottici che trovano da soli dove il guasto si nasconde");

        Assert.Contains("Collegamenti ottici che trovano da soli dove il guasto si… ·", (await Ada.SayAsync("le mie richieste")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_history_quotes_a_reason_as_the_readers_language_does()
    {
        await Bruno.SayAsync("rifiuta PR-2026-0001: manca il budget");

        Assert.Contains(": «manca il budget»", (await Ada.SayAsync("storia di PR-2026-0001")).Text, StringComparison.Ordinal);
        Assert.Contains(": “manca il budget”", (await Ada.SayAsync("history of PR-2026-0001")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mine_by_state_in_words_and_by_button_and_back_to_all()
    {
        await Bruno.SayAsync("approva PR-2026-0001");

        var all = await Ada.SayAsync("le mie richieste");
        var approved = await Ada.PressAsync(all.Button("Approvata"));
        var pending = await Ada.SayAsync("le mie richieste in attesa");

        AssertShows(all, "Fibra", "Guida");
        AssertShows(approved, "Fibra", null);
        AssertShows(pending, "Guida", null);
        AssertShows(await Ada.PressAsync(pending.Button("Tutte")), "Fibra", "Guida");
    }

    [Fact]
    public async Task Who_asks_for_a_state_that_none_of_theirs_is_in_sees_how_they_stand()
    {
        var reply = await Ada.SayAsync("la mia richiesta è stata approvata?");

        Assert.StartsWith("Nessuna delle tue richieste", reply.Text, StringComparison.Ordinal);
        AssertShows(reply, "Fibra", "Guida");
    }

    [Fact]
    public async Task What_waits_for_me_by_area_in_words_and_by_button_and_back_to_all()
    {
        var all = await Bruno.SayAsync("che cosa devo approvare?");
        var optics = await Bruno.PressAsync(all.Button("ottiche"));
        var automotive = await Bruno.SayAsync("che cosa devo approvare nell'area automotive?");

        AssertShows(all, "Fibra", "Guida");
        AssertShows(optics, "Fibra", null);
        AssertShows(automotive, "Guida", null);
        AssertShows(await Bruno.PressAsync(automotive.Button("aspettano me")), "Fibra", "Guida");
    }

    [Fact]
    public async Task An_area_in_which_nothing_waits_is_said()
    {
        await Bruno.SayAsync("approva PR-2026-0002");

        var reply = await Bruno.SayAsync("che cosa devo approvare nell'area automotive?");

        Assert.Contains("«", reply.Text, StringComparison.Ordinal);
        AssertShows(await Bruno.PressAsync(reply.Button("aspettano me")), "Fibra", null);
    }

    [Theory]
    [InlineData("||")]
    [InlineData("nowhere|Nothing|garbage")]
    [InlineData("optics")]
    [InlineData("|||||")]
    [InlineData("PR-2026-0009")]
    public async Task A_button_of_another_version_shows_the_queue(string value)
    {
        foreach (var action in (string[])["requests.list", "requests.waiting"])
        {
            var reply = await (action == "requests.list" ? Ada : Bruno).PressAsync(new Button("x", action, value));

            Assert.Contains("Fibra", reply.Text, StringComparison.Ordinal);
        }
    }

    private static void AssertShows(Reply reply, string one, string? other)
    {
        Assert.Contains(one, reply.Text, StringComparison.Ordinal);
        foreach (var title in (string[])["Fibra", "Guida"])
        {
            Assert.Equal(title == one || title == other, reply.Text.Contains(title, StringComparison.Ordinal));
        }
    }
}
