using System.Net;
using System.Text.Json;
using Bot.Storage;

namespace Bot.Host.Tests.Channels.WebChat;

/// <summary>The web chat's door: what it takes, what it refuses and how it says so.</summary>
public sealed class MessagesEndpointTests : IAsyncLifetime
{
    private RunningHost host = null!;

    [Fact]
    public async Task A_question_is_answered_in_the_documented_shape()
    {
        var response = await host.Client.SayAsync(new { conversation = "c-1", person = new { id = "p-1", name = "Ada" }, text = "cosa sai fare?", id = "m-1", values = new { } });

        var reply = (await response.JsonAsync()).GetProperty("replies")[0];
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(
            ["actions", "citations", "confidence", "facts", "form", "intent", "language", "outcome", "picture", "text"],
            reply.EnumerateObject().Select(property => property.Name).Order());
        Assert.Equal("it", reply.GetProperty("language").GetString());
        Assert.Equal("help.show", reply.GetProperty("intent").GetString());
        Assert.Equal("answered", reply.GetProperty("outcome").GetString());
    }

    [Theory]
    [InlineData("{", "body")]
    [InlineData("", "body")]
    [InlineData("[1]", "body")]
    [InlineData("\"hello\"", "body")]
    [InlineData("""{"conversation":"c","text":"a","text":"b"}""", "body")]
    [InlineData("""{"text":"hello"}""", "conversation")]
    [InlineData("""{"conversation":7,"text":"hello"}""", "conversation")]
    [InlineData("""{"conversation":"","text":"hello"}""", "conversation")]
    [InlineData("""{"conversation":"a b/../c","text":"hello"}""", "conversation")]
    [InlineData("""{"conversation":"c"}""", "text")]
    [InlineData("""{"conversation":"c","text":null}""", "text")]
    [InlineData("""{"conversation":"c","text":"   \u0000\u202e "}""", "text")]
    [InlineData("""{"conversation":"c","text":["hello"]}""", "text")]
    [InlineData("""{"conversation":"c","text":"half \ud83d of one"}""", "text")]
    [InlineData("""{"conversation":"c","text":"a","language":"fr"}""", "language")]
    [InlineData("""{"conversation":"c","text":"a","person":"Ada"}""", "person")]
    [InlineData("""{"conversation":"c","text":"a","person":{"id":5}}""", "person.id")]
    [InlineData("""{"conversation":"c","text":"a","id":{}}""", "id")]
    [InlineData("""{"conversation":"c","text":"a","values":[]}""", "values")]
    [InlineData("""{"conversation":"c","text":"a","values":{"deep":{"er":1}}}""", "values.deep")]
    public async Task Bad_input_is_refused_with_the_name_of_the_field(string body, string field)
    {
        var response = await host.Client.SayRawAsync(body);

        var problem = await response.JsonAsync();
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(400, problem.GetProperty("status").GetInt32());
        Assert.Contains(field, problem.GetProperty("errors").EnumerateObject().Select(error => error.Name));
        Assert.Contains(field, problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unknown_fields_are_left_alone()
    {
        var response = await host.Client.SayRawAsync("""{"conversation":"c","text":"help","colour":{"r":1},"person":{"id":"p","shoe":44}}""");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/json; charset=utf-16")]
    public async Task Anything_but_JSON_is_415(string type)
    {
        var response = await host.Client.SayRawAsync("""{"conversation":"c","text":"help"}""", type);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
        Assert.Equal(415, (await response.JsonAsync()).GetProperty("status").GetInt32());
    }

    [Fact]
    public async Task Another_method_is_405()
    {
        var response = await host.Client.PutAsync(new Uri(WebChatClient.Path, UriKind.Relative), null);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(405, (await response.JsonAsync()).GetProperty("status").GetInt32());
    }

    [Theory]
    [InlineData(64 * 1024, HttpStatusCode.OK)]
    [InlineData((64 * 1024) + 1, HttpStatusCode.RequestEntityTooLarge)]
    public async Task A_body_may_have_64_KiB_and_not_one_byte_more(int bytes, HttpStatusCode expected)
    {
        const string Start = """{"conversation":"c","text":"help","padding":" """;
        var body = Start + new string('x', bytes - Start.Length - 2) + "\"}";

        var response = await host.Client.SayRawAsync(body);
        var chunked = await host.Client.SayRawAsync(body, with: request => request.Headers.TransferEncodingChunked = true);

        Assert.Equal(expected, response.StatusCode);
        Assert.Equal(expected, chunked.StatusCode);
    }

    [Fact]
    public async Task A_text_of_20_000_characters_is_answered()
    {
        var response = await host.Client.SayAsync(new { conversation = "c", text = string.Concat(Enumerable.Repeat("quanto dura l'accordo 🙂 ", 833)) });

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.NotEmpty((await response.JsonAsync()).GetProperty("replies")[0].GetProperty("text").GetString()!);
    }

    [Fact]
    public async Task Control_and_direction_characters_do_not_change_what_is_understood()
    {
        var response = await host.Client.SayAsync(new { conversation = "c", text = "\u202Ehe\u0000lp\u2066\uFEFF" });

        Assert.Equal("help.show", (await response.JsonAsync()).GetProperty("replies")[0].GetProperty("intent").GetString());
    }

    [Fact]
    public async Task A_repeat_gets_the_first_answer_and_the_same_id_elsewhere_is_another_message()
    {
        async Task<string> SayAsync(string conversation, string text) =>
            await (await host.Client.SayAsync(new { conversation, person = new { id = "p" }, text, id = "m-1" })).Content.ReadAsStringAsync();

        var first = await SayAsync("c-1", "help");
        var repeat = await SayAsync("c-1", "something else that must not be looked at");
        var elsewhere = await SayAsync("c-2", "aiuto");

        Assert.Equal(first, repeat);
        Assert.NotEqual(first, elsewhere);
    }

    [Fact]
    public async Task Many_repeats_at_once_are_one_message_with_one_answer()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(async _ =>
            await (await host.Client.SayAsync(new { conversation = "c", person = new { id = "p" }, text = "help", id = "same" })).Content.ReadAsStringAsync()));

        Assert.Single(answers.Distinct());
        Assert.Equal(0, await host.Get<Inbox>().CountWaitingAsync(default));
    }

    [Fact]
    public async Task A_stream_brings_the_text_piece_by_piece_and_then_the_same_reply()
    {
        var message = new { conversation = "c", person = new { id = "p" }, text = "cosa sai fare?", id = "m" };
        var whole = await (await host.Client.SayAsync(message)).JsonAsync();
        var response = await host.Client.SayAsync(message, request => request.Headers.Accept.ParseAdd("text/event-stream"));

        var events = (await response.Content.ReadAsStringAsync()).Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
            .Select(block => block.Split('\n')).Select(lines => (Name: lines[0]["event: ".Length..], Data: JsonDocument.Parse(lines[1]["data: ".Length..]).RootElement)).ToList();
        Assert.Equal("text/event-stream", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("reply", events[^1].Name);
        Assert.Equal(whole.GetRawText(), events[^1].Data.GetRawText());
        Assert.All(events.SkipLast(1), item => Assert.Equal("delta", item.Name));
        Assert.Equal(whole.GetProperty("replies")[0].GetProperty("text").GetString(), string.Concat(events.SkipLast(1).Select(item => item.Data.GetProperty("text").GetString())));
    }

    [Fact]
    public async Task Too_many_messages_at_once_are_429_with_the_time_to_wait()
    {
        await using var strict = await RunningHost.StartAsync("--WebChat:MessageBurst=2", "--WebChat:MessagesPerSecond=1");
        var statuses = new List<HttpResponseMessage>();
        for (var i = 0; i < 4; i++)
        {
            statuses.Add(await strict.Client.SayAsync(new { conversation = "c", person = new { id = "eager" }, text = "help" }));
        }

        var refused = statuses.First(response => response.StatusCode == HttpStatusCode.TooManyRequests);
        var calm = await strict.Client.SayAsync(new { conversation = "c", person = new { id = "calm" }, text = "help" });
        Assert.True(refused.Headers.RetryAfter?.Delta >= TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.OK, calm.StatusCode);
    }

    public async Task InitializeAsync() => host = await RunningHost.StartAsync();

    public async Task DisposeAsync() => await host.DisposeAsync();
}
