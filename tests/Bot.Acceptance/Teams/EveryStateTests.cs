using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Acceptance.Slack;
using Bot.Features.Milestones.Reminders;
using Bot.Features.Onboarding.Journeys;
using Bot.Host.Tests;
using Bot.Host.Tests.Channels.Teams.Rig;
using Bot.Routines;
using Bot.Tests;

namespace Bot.Acceptance.Teams;

/// <summary>Two people and a channel through every state a request can have, and all that the bot says unasked; before Microsoft's own judges.</summary>
public sealed class EveryStateTests : IDisposable
{
    private const string Approver = "bea@example.org";

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly MovedClock clock = new(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
    private readonly string folder = Directory.CreateTempSubdirectory("accordo-states-").FullName;

    [ValidatorFact]
    public async Task Nothing_is_wrong_with_requests_in_any_state_nor_with_what_comes_unasked()
    {
        using var content = new PartnershipFolder().WithRole("approver", Approver).WithRole("coordinator", Approver);
        await using var connector = await FakeConnector.StartAsync();
        connector.Members["29:Bea-en"] = new JsonObject { ["id"] = "29:Bea-en", ["email"] = Approver };
        await using var host = await RunningHost.StartAsync(
            clock, "--environment=Development", "--Teams:Emulator:Enabled=true", "--Teams:SendsPerSecondPerConversation=0", "--Teams:PublicUrl=https://bot.example.org", $"--Partnership:Path={content.Path}");
        var (ada, bea, room) = (new CuriousPerson(host, connector, "it", isInChannel: false), new CuriousPerson(host, connector, "en", isInChannel: false, "Bea"), new CuriousPerson(host, connector, "en", isInChannel: true, "Bea"));

        await bea.InstallAsync();
        await ada.InstallAsync();
        await room.InstallAsync();
        await DecideAsync(ada, bea);
        await ShowInRoomAsync(room);
        await TellUnaskedAsync(host, ada, bea);
        foreach (var person in (CuriousPerson[])[ada, bea, room])
        {
            await person.PressEverythingAsync();
            await person.ComeBackAsync();
        }

        CuriousPerson[] everybody = [ada, bea, room];
        var said = everybody.SelectMany(person => person.Activities).ToList();
        var found = await ValidatorTools.RunAsync(folder, said, everybody.SelectMany(person => person.Answers));
        Assert.Empty(found["complaints"]!.AsArray().Select(complaint => complaint!.ToJsonString()).Take(20));
        Assert.All(Expected, words => Assert.Contains(said, activity => Words(activity).Contains(words, StringComparison.OrdinalIgnoreCase)));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    // One text of each state and each unasked message: what is not said any more is not judged any more.
    private static readonly string[] Expected =
    [
        "waiting for a decision", "changes requested", "approvata", "rifiutata", "ritirata", "has been decided already", "has changed since you saw it",
    ];

    private static async Task DecideAsync(CuriousPerson ada, CuriousPerson bea)
    {
        foreach (var decision in (string[])["Approve", "Decline", "Ask for changes"])
        {
            await SendAsync(ada);
            await bea.PressAsync(decision);
            if (decision != "Approve")
            {
                await bea.SayAsync("the budget is missing");
            }

            // The same button again: decided, or changed since.
            await bea.PressAsync(decision);
        }

        await ada.PressAsync("Modificare");
        await ada.PressAsync("Invia le modifiche");
        await bea.PressAsync("Ask for changes", earlier: 1);
        await ada.SayAsync("le mie richieste");
        await ada.SayAsync("ritira PR-2026-0003");
        await ada.PressAsync("Sì, ritira");
        await bea.SayAsync("what waits for me?");
    }

    private static async Task SendAsync(CuriousPerson person)
    {
        await person.SayAsync("nuova richiesta");
        await person.PressAsync("Invia la richiesta");

        // The area brings one more field.
        await person.PressAsync("Invia la richiesta");
    }

    private static async Task ShowInRoomAsync(CuriousPerson room)
    {
        foreach (var number in (int[])[1, 2, 3])
        {
            await room.SayAsync($"show PR-2026-000{number}");
        }

        await room.SayAsync("all requests");
        await room.SayAsync("propose a project");
    }

    private async Task TellUnaskedAsync(RunningHost host, CuriousPerson ada, CuriousPerson bea)
    {
        await SendAsync(ada);
        await ada.SayAsync("aggiungi una scadenza: relazione annuale entro il 20 marzo");
        await ada.SayAsync("una volta sola");
        await ada.SayAsync("salta");
        await ada.SayAsync("chiedi a un coordinatore: chi paga le trasferte?");
        for (var day = 3; day <= 27; day += 3)
        {
            clock.Move(new DateTimeOffset(2026, 3, day, 9, 5, 0, TimeSpan.Zero));
            await host.Get<ReminderClock>().TickAsync(default);
            await host.Get<JourneyClock>().TickAsync(default);
            await host.Get<RoutineRound>().RunAsync(default);
            await ada.ListenAsync();
            await bea.ListenAsync();
        }
    }

    private static string Words(JsonNode activity) => activity.ToJsonString(Readable).Replace("\\", "", StringComparison.Ordinal);
}
