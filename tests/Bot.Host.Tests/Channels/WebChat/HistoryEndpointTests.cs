using System.Net;
using System.Text.Json;
using Bot.Messages;
using Bot.Storage;

namespace Bot.Host.Tests.Channels.WebChat;

/// <summary>What was said stays, for the person who said it, and what the bot says unasked arrives.</summary>
public sealed class HistoryEndpointTests : IAsyncLifetime
{
    private RunningHost host = null!;

    [Fact]
    public async Task A_page_opened_again_shows_the_conversation_and_nobody_else_sees_it()
    {
        using var other = host.NewBrowser();
        await host.Client.SayAsync(new { conversation = "c-1", text = "help", id = "m-1" });

        var mine = await EntriesAsync(host.Client, "c-1");
        Assert.Equal(["person", "bot"], mine.Select(entry => entry.GetProperty("from").GetString()));
        Assert.Equal("help", mine[0].GetProperty("text").GetString());
        Assert.Equal("help.show", mine[1].GetProperty("reply").GetProperty("intent").GetString());
        Assert.Empty(await EntriesAsync(other, "c-1"));
        Assert.Empty(await EntriesAsync(host.Client, "c-2"));
    }

    [Fact]
    public async Task A_guest_of_another_browser_cannot_be_named()
    {
        await host.Client.SayAsync(new { conversation = "c-1", text = "help" });
        using var other = host.NewBrowser();

        var asked = await other.GetAsync(new Uri("/api/chat/messages?conversation=c-1&person=guest.anybody", UriKind.Relative));
        var said = await other.SayAsync(new { conversation = "c-1", text = "help", person = new { id = "guest.anybody" } });

        Assert.Equal(HttpStatusCode.Forbidden, asked.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, said.StatusCode);
    }

    [Fact]
    public async Task A_conversation_must_be_named()
    {
        var response = await host.Client.GetAsync(new Uri("/api/chat/messages", UriKind.Relative));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.True((await response.JsonAsync()).GetProperty("errors").TryGetProperty("conversation", out _));
    }

    [Fact]
    public async Task What_the_bot_says_unasked_is_streamed_kept_and_replaced_in_place()
    {
        await host.Client.SayAsync(new { conversation = "c-1", person = new { id = "p" }, text = "help", id = "m-1" });
        var conversation = new Conversation("web", "p/c-1");
        await PostAsync(new OutgoingMessage("reminder:1", conversation, new Reply("Tomorrow.")));
        using var stream = await host.Client.GetStreamAsync(new Uri("/api/chat/events?conversation=c-1&person=p", UriKind.Relative));
        using var reader = new StreamReader(stream);

        var first = await NextAsync(reader);
        await PostAsync(new OutgoingMessage("reminder:2", conversation, new Reply("Today.")) { Replaces = "reminder:1" });
        var second = await NextAsync(reader);

        Assert.Equal("Tomorrow.", first.GetProperty("reply").GetProperty("text").GetString());
        Assert.Equal("Today.", second.GetProperty("reply").GetProperty("text").GetString());
        Assert.Equal(first.GetProperty("id").GetString(), second.GetProperty("id").GetString());
        var kept = await EntriesAsync(host.Client, "c-1&person=p");
        Assert.Equal(3, kept.Count);
        Assert.Equal("Today.", kept[2].GetProperty("reply").GetProperty("text").GetString());
    }

    public async Task InitializeAsync() => host = await RunningHost.StartAsync();

    public async Task DisposeAsync() => await host.DisposeAsync();

    private static async Task<List<JsonElement>> EntriesAsync(HttpClient client, string conversation) =>
        [.. (await (await client.GetAsync(new Uri($"/api/chat/messages?conversation={conversation}", UriKind.Relative))).JsonAsync()).GetProperty("messages").EnumerateArray()];

    private static async Task<JsonElement> NextAsync(StreamReader reader)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        var isMessage = false;
        while (await reader.ReadLineAsync(patience.Token) is { } line)
        {
            isMessage = line.StartsWith("event:", StringComparison.Ordinal) ? line == "event: message" : isMessage;
            if (isMessage && line.StartsWith("data: ", StringComparison.Ordinal))
            {
                return JsonDocument.Parse(line["data: ".Length..]).RootElement;
            }
        }

        throw new EndOfStreamException();
    }

    private async Task PostAsync(OutgoingMessage message)
    {
        var outbox = host.Get<Outbox>();
        await host.Get<Database>().WriteAsync(transaction => outbox.AddAsync(transaction, message), default);
        outbox.Wake();
    }
}
