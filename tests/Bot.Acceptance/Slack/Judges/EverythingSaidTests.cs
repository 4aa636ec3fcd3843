using System.Text.Json.Nodes;
using Bot.Host.Tests;
using Bot.Host.Tests.Channels.Slack.World;
using Bot.Tests;
using Xunit.Abstractions;

namespace Bot.Acceptance.Slack.Judges;

/// <summary>The whole product talks in Slack, in both languages and everywhere it can; everything it sends goes before Slack's own types and limits.</summary>
public sealed class EverythingSaidTests(ITestOutputHelper output)
{
    private const string Secret = "8f742231b10e8888abcd99ffffff85a5";

    private static readonly string[] Italian =
    [
        "aiuto", "quanto dura l'accordo?", "chi sono le parti?", "chi segue i progetti?", "quali sono le prossime scadenze?", "mostrami la linea del tempo", "aggiungi una scadenza: rapporto annuale il 15 marzo 2027",
        "nuova scadenza", "calendario", "nuova richiesta", "le mie richieste", "chiedi a un coordinatore: chi paga le trasferte?", "sono nuovo, da dove comincio?", "i miei dati", "quanto costa la luna?", "grazie",
        "cancella i miei dati",
    ];

    private static readonly string[] English =
    [
        "help", "how long does the agreement last?", "who are the parties?", "who is in charge of projects?", "which deadlines are next?", "show the timeline", "add a deadline: annual report on 15 March 2027",
        "new deadline", "calendar", "new request", "my requests", "ask a coordinator: who pays for travel?", "I am new here, where do I start?", "my data", "how much is the moon?", "thanks", "delete my data",
    ];

    [SlackFact]
    public async Task Nothing_that_is_said_or_shown_is_wrong_for_Slack()
    {
        var sent = new List<JsonObject>();
        foreach (var (place, language) in ((Place, string)[])[(Place.Direct, "it-IT"), (Place.Direct, "en-GB"), (Place.Agent, "it-IT"), (Place.Channel, "en-GB"), (Place.Command, "it-IT")])
        {
            sent.AddRange(await TalkAsync(place, language));
        }

        Assert.DoesNotContain(sent, call => call.ToJsonString() is var text && (text.Contains("andato storto", StringComparison.Ordinal) || text.Contains("went wrong", StringComparison.Ordinal)));
        Assert.True(sent.Count > 1000, $"only {sent.Count} calls");
        Assert.Empty((await SlackTypes.CompileAsync(sent)).Select(complaint => $"{sent[complaint.Key]}: {complaint.First()}"));
    }

    private async Task<IReadOnlyCollection<JsonObject>> TalkAsync(Place place, string language)
    {
        using var content = new PartnershipFolder().WithRole("coordinator", "ada@example.org").WithRole("approver", "ada@example.org");
        await using var slack = await FakeSlack.StartAsync();
        slack.Locale = language;
        await using var host = await RunningHost.StartAsync(
            "--Slack:BotToken=xoxb-test", $"--Slack:SigningSecret={Secret}", $"--Slack:ApiBaseUrl={slack.ApiBaseUrl}", "--Slack:PostsPerSecond=0", "--PublicUrl=https://accordo.example.org",
            $"--Slack:AgentView={place == Place.Agent}", $"--Partnership:Path={content.Path}");

        await TalkAsync(new CuriousPerson(host, slack, new SlackDoorbell(host, Secret), place), place, language.StartsWith("it", StringComparison.Ordinal) ? Italian : English);

        var methods = slack.Sent.CountBy(sent => (string)sent["method"]!).OrderBy(entry => entry.Key, StringComparer.Ordinal).ToDictionary();
        output.WriteLine($"{place}, {language}: {string.Join(", ", methods.Select(entry => $"{entry.Value} {entry.Key}"))}");
        Assert.Empty(slack.Broken);
        Assert.All(
            ["views.open", "view_submission", "views.publish", place == Place.Agent ? "chat.stopStream" : place == Place.Command ? "response_url" : "chat.postMessage"],
            method => Assert.Contains(method, methods.Keys));
        return slack.Sent;
    }

    private static async Task TalkAsync(CuriousPerson person, Place place, string[] messages)
    {
        foreach (var message in messages.SkipLast(1))
        {
            await person.SayAsync(message);
            await person.PressEverythingAsync();
        }

        await person.UseAsync(new JsonObject { ["type"] = "shortcut", ["callback_id"] = "ask_accordo", ["trigger_id"] = "7.1", ["action_ts"] = "7.2" });
        await person.UseAsync(new JsonObject
        {
            ["type"] = "message_action",
            ["callback_id"] = "send_to_accordo",
            ["trigger_id"] = "7.3",
            ["action_ts"] = "7.4",
            ["channel"] = new JsonObject { ["id"] = "C1" },
            ["message"] = new JsonObject { ["text"] = messages[1], ["ts"] = "1760000000.000099" },
        });
        await person.OpenAsync("home", "views.publish");
        if (place == Place.Agent)
        {
            await person.OpenAsync("messages", "assistant.threads.setSuggestedPrompts");
        }

        await person.PressEverythingAsync();
        await person.SayAsync(messages[^1]);
        await person.PressEverythingAsync();
    }
}
