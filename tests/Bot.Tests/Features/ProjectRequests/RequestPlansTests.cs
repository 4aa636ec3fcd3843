using Bot.Routines;
using Bot.Storage;
using Bot.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.Features.ProjectRequests;

/// <summary>Whatever is done with requests and questions, no table that grows is read from end to end.</summary>
public sealed class RequestPlansTests
{
    private static readonly string[] Growing =
    [
        "project_requests", "request_history", "request_waiting", "request_drafts", "request_delegates", "word_pairs", "word_texts", "people", "inbox", "outbox", "questions", "audit_log", "shown_cards",
        "conversation_states", "posts", "feedback", "link_codes",
    ];

    [Fact]
    public Task On_SQLite_no_statement_of_a_whole_story_scans_a_table_that_grows() => ScansNothingAsync(null);

    [SkippableFact]
    public async Task On_PostgreSQL_no_statement_of_a_whole_story_scans_a_table_that_grows()
    {
        var server = new PostgresServer();
        await using (var database = await server.OpenAsync())
        {
            await ScansNothingAsync(services => services.AddSingleton(database));
        }

        await server.CloseAsync();
    }

    private static async Task ScansNothingAsync(Action<IServiceCollection>? change)
    {
        using var folder = new PartnershipFolder().WithRole("approver", RequestStory.Bruno, "dora@example.org").WithRole("coordinator", "carla@example.org");
        await using var talk = await Talk.StartAsync(folder.Path, change);
        var plans = new QueryPlans(talk.Services.GetRequiredService<Database>());

        await TellAsync(talk);
        var read = await plans.ReadAsync();

        Assert.InRange(read.Count, 40, int.MaxValue);
        Assert.All(Growing.Take(3), table => Assert.Contains(read, plan => plan.Sql.Contains(table, StringComparison.Ordinal)));
        Assert.Empty(QueryPlans.Scans(read, Growing));
    }

    private static async Task TellAsync(Talk talk)
    {
        var (ada, bruno, carla) = (talk.As("Ada", "teams", "ada@example.org"), talk.As("Bruno", "slack", RequestStory.Bruno), talk.As("Carla", "slack", "carla@example.org"));
        await bruno.SayAsync("aiuto");
        await carla.SayAsync("aiuto");
        await RequestStory.RequestAsync(ada);
        await RequestStory.RequestAsync(ada, "Reti ottiche che si riparano da sole, seconda parte");
        string[] said = ["nuova richiesta", "Reti ottiche che si riparano", "optics", "annulla", "le mie richieste", "storia di PR-2026-0001", "modifica PR-2026-0001", "ritira PR-2026-0002", "i miei dati"];
        foreach (var text in said)
        {
            await ada.SayAsync(text);
        }

        foreach (var text in (string[])["che cosa devo approvare?", "delega", "dora@example.org", "2026-04-01", "termina la delega", "mostrami PR-2026-0001", "rifiuta PR-2026-0001 perché manca un partner"])
        {
            await bruno.SayAsync(text);
        }

        await ada.SayAsync("chiedi a un coordinatore: chi paga le missioni a Parigi?");
        foreach (var text in (string[])["tutte le richieste", "richieste rifiutate nell'area trasmissioni ottiche", "domande senza risposta", "rispondi alla domanda Q-2026-0001", "Il dipartimento."])
        {
            await carla.SayAsync(text);
        }

        await ada.SayAsync("collega il mio account");
        talk.Clock.Advance(TimeSpan.FromDays(5));
        await talk.Services.GetRequiredService<RoutineRound>().RunAsync(default);
    }
}
