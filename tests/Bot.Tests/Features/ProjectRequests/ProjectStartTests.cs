using Bot.Features.Milestones.Reminders;
using Bot.Features.Onboarding.Journeys;
using Bot.Messages;
using Bot.Messages.Parts;
using Bot.Routines;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.Features.ProjectRequests;

/// <summary>An approval starts the project: its dates and its newcomers.</summary>
public sealed class ProjectStartTests
{
    private const string Nina = "nina@example.org";

    [Fact]
    public async Task An_approval_makes_milestones_of_the_projects_days_and_tells_the_requester()
    {
        using var folder = new PartnershipFolder().WithRole("approver", RequestStory.Bruno);
        await using var talk = await Talk.StartAsync(folder.Path);
        var (ada, bruno) = (talk.As("Ada", "teams", "ada@example.org"), talk.As("Bruno", "slack", RequestStory.Bruno));

        var told = await ApproveAsync(talk, ada, bruno);
        var dates = await ada.SayAsync("le mie prossime scadenze");

        Assert.Contains("Ho già preparato il seguito", told.Text, StringComparison.Ordinal);
        Assert.Contains("31 dicembre 2026", told.Text, StringComparison.Ordinal);
        Assert.Contains(dates.Facts, fact => fact.Title.Contains("31 dicembre 2026", StringComparison.Ordinal) && fact.Value.Contains("Scadenza: Reti ottiche", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_requester_is_reminded_of_the_projects_deadline()
    {
        using var folder = new PartnershipFolder().WithRole("approver", RequestStory.Bruno);
        await using var talk = await Talk.StartAsync(folder.Path);
        var (ada, bruno) = (talk.As("Ada", "teams", "ada@example.org"), talk.As("Bruno", "slack", RequestStory.Bruno));
        await ApproveAsync(talk, ada, bruno);

        talk.Clock.SetUtcNow(new DateTimeOffset(2026, 12, 1, 12, 0, 0, TimeSpan.Zero));
        await talk.Services.GetRequiredService<ReminderClock>().TickAsync(default);

        Assert.Contains(await talk.DeliverAsync(), message => message.Conversation.Channel == "teams" && message.Reply.Text.Contains("Scadenza: Reti ottiche", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_newcomer_named_in_the_request_gets_the_welcome_track_once_they_talk_with_the_bot()
    {
        using var folder = new PartnershipFolder().WithRole("approver", RequestStory.Bruno);
        await using var talk = await Talk.StartAsync(folder.Path);
        var (ada, bruno, nina) = (talk.As("Ada", "teams"), talk.As("Bruno", "slack", RequestStory.Bruno), talk.As("Nina", "slack", Nina));
        var told = await ApproveAsync(talk, ada, bruno);
        var round = talk.Services.GetRequiredService<RoutineRound>();

        await round.RunAsync(default);
        await nina.SayAsync("ciao");
        await round.RunAsync(default);
        await talk.Services.GetRequiredService<JourneyClock>().TickAsync(default);

        Assert.Contains("Percorso di benvenuto per nina", told.Text, StringComparison.Ordinal);
        Assert.Contains(await talk.DeliverAsync(), message => message.Conversation == nina.Conversation);
        Assert.Contains("ricevut", (await nina.SayAsync("percorso")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_declined_request_starts_nothing()
    {
        using var folder = new PartnershipFolder().WithRole("approver", RequestStory.Bruno);
        await using var talk = await Talk.StartAsync(folder.Path);
        var (ada, bruno) = (talk.As("Ada", "teams", "ada@example.org"), talk.As("Bruno", "slack", RequestStory.Bruno));
        await bruno.SayAsync("aiuto");
        await RequestStory.RequestAsync(ada);

        await bruno.SayAsync("rifiuta PR-2026-0001 perché manca un partner");

        Assert.DoesNotContain(await talk.DeliverAsync(), message => message.Reply.Text.Contains("preparato", StringComparison.Ordinal));
        Assert.DoesNotContain((await ada.SayAsync("le prossime scadenze")).Facts, fact => fact.Value.Contains("Reti ottiche", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whoever_needs_no_decision_reads_at_once_what_was_prepared()
    {
        using var folder = new PartnershipFolder().WithApproval("""[ { "steps": [] } ]""");
        await using var talk = await Talk.StartAsync(folder.Path);

        var reply = await RequestStory.RequestAsync(talk.As("Ada"));

        Assert.Contains("è approvata", reply.Text, StringComparison.Ordinal);
        Assert.Contains("Ho già preparato il seguito", reply.Text, StringComparison.Ordinal);
    }

    private static async Task<Reply> ApproveAsync(Talk talk, Speaker ada, Speaker bruno)
    {
        await bruno.SayAsync("aiuto");
        await talk.DeliverAsync();
        var form = (await ada.SayAsync("nuova richiesta")).Form!;
        await ada.SubmitAsync(form, new Dictionary<string, string>(RequestStory.Values()) { ["start"] = "2026-04-01", ["newcomers"] = Nina });
        var card = Assert.Single(await talk.DeliverAsync(), message => message.Conversation.Channel == "slack");
        await bruno.PressAsync(card.Reply.Button("Approva"));
        return Assert.Single(await talk.DeliverAsync(), message => message.Conversation.Channel == "teams").Reply;
    }
}
