using System.Text.Json.Nodes;
using Bot.Host.Tests;
using Bot.Host.Tests.Channels.Teams.Rig;

namespace Bot.Acceptance.Teams;

/// <summary>The whole product talks in Teams, in both languages; everything it says goes before Microsoft's own judges.</summary>
public sealed class EverythingSaidTests : IDisposable
{
    private static readonly string[] Italian =
    [
        "aiuto", "quanto dura l'accordo?", "chi sono le parti?", "chi segue i progetti?", "quali sono le prossime scadenze?", "mostrami la linea del tempo", "aggiungi una scadenza: rapporto annuale il 15 marzo 2027",
        "calendario", "nuova richiesta", "le mie richieste", "chiedi a un coordinatore: chi paga le trasferte?", "sono nuovo, da dove comincio?", "i miei dati", "quanto costa la luna?", "grazie", "cancella i miei dati",
    ];

    private static readonly string[] English =
    [
        "help", "how long does the agreement last?", "who are the parties?", "who is in charge of projects?", "which deadlines are next?", "show the timeline", "add a deadline: annual report on 15 March 2027",
        "calendar", "new request", "my requests", "ask a coordinator: who pays for travel?", "I am new here, where do I start?", "my data", "how much is the moon?", "thanks", "delete my data",
    ];

    private readonly string folder = Directory.CreateTempSubdirectory("accordo-said-").FullName;

    [ValidatorFact]
    public async Task Nothing_that_is_said_or_shown_is_wrong_for_teams()
    {
        var (activities, answers) = (new List<JsonNode>(), new List<JsonNode>());
        foreach (var (locale, isInChannel) in ((string, bool)[])[("it", false), ("en", false), ("it", true), ("en", true)])
        {
            await using var connector = await FakeConnector.StartAsync();
            await using var host = await RunningHost.StartAsync(
                "--environment=Development", "--Teams:Emulator:Enabled=true", "--Teams:SendsPerSecondPerConversation=0", "--Teams:PublicUrl=https://bot.example.org",
                "--Teams:SensitivityLabel:Id=33333333-2222-3333-4444-555555555555", "--Teams:SensitivityLabel:Name=Riservato", "--Teams:SensitivityLabel:Description=Solo per la partnership");
            var person = new CuriousPerson(host, connector, locale, isInChannel);
            await TalkAsync(person, locale == "it" ? Italian : English);
            activities.AddRange(person.Activities);
            answers.AddRange(person.Answers);
        }

        var found = await ValidatorTools.RunAsync(folder, activities, answers);

        Assert.Empty(found["complaints"]!.AsArray().Select(complaint => complaint!.ToJsonString()).Take(20));
        Assert.DoesNotContain(activities.Concat(answers), said => said.ToJsonString() is var text && (text.Contains("andato storto", StringComparison.Ordinal) || text.Contains("went wrong", StringComparison.Ordinal)));
        Assert.True((int)found["cards"]! > 150, $"only {found["cards"]} cards");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static async Task TalkAsync(CuriousPerson person, string[] messages)
    {
        await person.InstallAsync();
        foreach (var message in messages)
        {
            await person.SayAsync(message);
            await person.PressEverythingAsync();
        }

        foreach (var (command, words) in ((string, string)[])[("searchClauses", "durata"), ("searchClauses", "duration"), ("searchContacts", "laboratorio"), ("searchMilestones", "rapporto"), ("searchContacts", "")])
        {
            await person.InvokeAsync("composeExtension/query", new JsonObject
            {
                ["commandId"] = command,
                ["parameters"] = new JsonArray(new JsonObject { ["name"] = "q", ["value"] = words }),
            });
        }

        var dialog = await person.InvokeAsync(
            "composeExtension/fetchTask",
            new JsonObject { ["commandId"] = "requestFromMessage", ["commandContext"] = "message", ["messagePayload"] = new JsonObject { ["body"] = new JsonObject { ["content"] = "<p>Vorremmo studiare <b>reti ottiche</b></p>" } } },
            submitName: "composeExtension/submitAction");
        Assert.Contains("Vorremmo studiare reti ottiche", dialog!.ToJsonString(), StringComparison.Ordinal);
        foreach (var reaction in (string[])["like", "dislike"])
        {
            await person.InvokeAsync("message/fetchTask", new JsonObject { ["actionName"] = "feedback", ["actionValue"] = new JsonObject { ["reaction"] = reaction } }, "sent-1", "");
        }

        await person.PressEverythingAsync();
        await person.ComeBackAsync();
    }
}
