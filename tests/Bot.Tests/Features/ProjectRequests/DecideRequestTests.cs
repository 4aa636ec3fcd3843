using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Tests.Features.ProjectRequests;

/// <summary>Whole stories of a request between two people in two channels.</summary>
public sealed class DecideRequestTests
{
    [Fact]
    public async Task An_approval_on_slack_reaches_the_requester_in_teams_in_their_own_language()
    {
        using var folder = new PartnershipFolder().WithRole("approver", RequestStory.Bruno);
        await using var talk = await Talk.StartAsync(folder.Path);
        var ada = talk.As("Ada", "teams");
        var bruno = talk.As("Bruno", "slack", RequestStory.Bruno);
        await bruno.SayAsync("help", "en");
        await talk.DeliverAsync();

        await RequestStory.RequestAsync(ada);
        var card = Assert.Single(await talk.DeliverAsync());
        var decided = await bruno.PressAsync(card.Reply.Button("Approve"));
        var told = await talk.DeliverAsync();

        Assert.Equal("slack", card.Conversation.Channel);
        Assert.Equal("en", card.Reply.Language);
        Assert.Equal(Outcome.Done, decided.Outcome);
        Assert.Contains(told, message => message.Conversation.Channel == "teams" && message.Reply.Text.Contains("**approvata**", StringComparison.Ordinal));
        Assert.Contains(told, message => message is { IsUpdate: true, Conversation.Channel: "slack" } && message.Reply.Actions.All(button => button.Action != "requests.decide"));
    }

    [Fact]
    public async Task Declining_needs_a_reason_and_the_requester_reads_it()
    {
        using var folder = new PartnershipFolder().WithRole("approver", RequestStory.Bruno);
        await using var talk = await Talk.StartAsync(folder.Path);
        var (ada, bruno) = (talk.As("Ada", "teams"), talk.As("Bruno", "slack", RequestStory.Bruno));
        await bruno.SayAsync("aiuto");
        await RequestStory.RequestAsync(ada);

        var asked = await bruno.SayAsync("rifiuta PR-2026-0001");
        var decided = await bruno.SayAsync("Manca un partner industriale.");

        Assert.Equal(Outcome.Asked, asked.Outcome);
        Assert.Equal(Outcome.Done, decided.Outcome);
        Assert.Contains(await talk.DeliverAsync(), message => message.Conversation.Channel == "teams" && message.Reply.Text.Contains(@"Manca un partner industriale\.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Of_two_approvers_the_first_wins_and_the_second_is_told()
    {
        using var folder = new PartnershipFolder().WithRole("approver", RequestStory.Bruno, "carla@example.org");
        await using var talk = await Talk.StartAsync(folder.Path);
        var (bruno, carla) = (talk.As("Bruno", "slack", RequestStory.Bruno), talk.As("Carla", "teams", "carla@example.org"));
        await bruno.SayAsync("aiuto");
        await carla.SayAsync("aiuto");
        await talk.DeliverAsync();
        await RequestStory.RequestAsync(talk.As("Ada"));
        var cards = await talk.DeliverAsync();

        var decisions = await Task.WhenAll(
            bruno.PressAsync(cards.Single(card => card.Conversation.Channel == "slack").Reply.Button("Approva")),
            carla.PressAsync(cards.Single(card => card.Conversation.Channel == "teams").Reply.Button("Approva")));

        Assert.Single(decisions, decision => decision.Outcome == Outcome.Done);
        Assert.Contains("già deciso", Assert.Single(decisions, decision => decision.Outcome == Outcome.Declined).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Changes_asked_for_are_made_and_the_approver_decides_again()
    {
        using var folder = new PartnershipFolder().WithRole("approver", RequestStory.Bruno);
        await using var talk = await Talk.StartAsync(folder.Path);
        var (ada, bruno) = (talk.As("Ada", "teams"), talk.As("Bruno", "slack", RequestStory.Bruno));
        await bruno.SayAsync("aiuto");
        await RequestStory.RequestAsync(ada);

        var returned = await bruno.SayAsync("chiedi modifiche a PR-2026-0001: il budget è troppo alto");
        var offer = await ada.SayAsync("modifica PR-2026-0001");
        await ada.PressAsync(offer.Button("Budget"));
        var changed = await ada.SayAsync("40000");
        var shown = await bruno.SayAsync("mostrami PR-2026-0001");
        var history = await ada.SayAsync("storia di PR-2026-0001");

        Assert.Equal(Outcome.Done, returned.Outcome);
        Assert.Equal(Outcome.Done, changed.Outcome);
        Assert.Contains(shown.Facts, fact => fact.Value == "40.000");
        shown.Button("Approva");
        Assert.Contains("il budget è troppo alto", history.Text, StringComparison.Ordinal);
        Assert.Contains("Budget in euro", history.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_card_of_an_older_version_decides_nothing()
    {
        using var folder = new PartnershipFolder().WithRole("approver", RequestStory.Bruno);
        await using var talk = await Talk.StartAsync(folder.Path);
        var (ada, bruno) = (talk.As("Ada", "teams"), talk.As("Bruno", "slack", RequestStory.Bruno));
        await bruno.SayAsync("aiuto");
        await talk.DeliverAsync();
        await RequestStory.RequestAsync(ada);
        var old = Assert.Single(await talk.DeliverAsync()).Reply.Button("Approva");
        var form = (await ada.SayAsync("modifica PR-2026-0001")).Form!;
        var values = RequestStory.Values("Reti ottiche, nuova versione");
        await ada.SubmitAsync(form, values);

        var late = await bruno.PressAsync(old);

        Assert.Equal(Outcome.Declined, late.Outcome);
        Assert.Contains("nuova versione", late.Text, StringComparison.Ordinal);
        Assert.Equal(Outcome.Done, (await bruno.PressAsync(late.Button("Approva"))).Outcome);
    }

    [Fact]
    public async Task A_withdrawn_request_is_decided_no_more()
    {
        using var folder = new PartnershipFolder().WithRole("approver", RequestStory.Bruno);
        await using var talk = await Talk.StartAsync(folder.Path);
        var (ada, bruno) = (talk.As("Ada", "teams"), talk.As("Bruno", "slack", RequestStory.Bruno));
        await RequestStory.RequestAsync(ada);
        var sure = await ada.SayAsync("ritira PR-2026-0001");
        await ada.PressAsync(sure.Button("Sì"));

        var late = await bruno.SayAsync("approva PR-2026-0001");

        Assert.Equal(Outcome.Declined, late.Outcome);
        Assert.Contains("ritirata", late.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Steps_are_taken_in_order_and_nobody_jumps_the_queue()
    {
        using var folder = new PartnershipFolder().WithApproval(
            """[{ "areas": ["optics"], "budgetFrom": 50000, "steps": [["bruno@example.org"], ["carla@example.org"]] }]""");
        await using var talk = await Talk.StartAsync(folder.Path);
        var (bruno, carla) = (talk.As("Bruno", "slack", RequestStory.Bruno), talk.As("Carla", "teams", "carla@example.org"));
        await RequestStory.RequestAsync(talk.As("Ada"));

        var early = await carla.SayAsync("approva PR-2026-0001");
        var first = await bruno.SayAsync("approva PR-2026-0001");
        var queue = await carla.SayAsync("che cosa devo approvare?");
        var second = await carla.SayAsync("approva PR-2026-0001");

        Assert.Equal(Outcome.Declined, early.Outcome);
        Assert.Contains("prossimo", first.Text, StringComparison.Ordinal);
        Assert.Contains("PR\\-2026\\-0001", queue.Text, StringComparison.Ordinal);
        Assert.Contains(second.Facts, fact => fact.Value == "approvata");
    }

    [Fact]
    public async Task Whoever_stands_in_decides_until_the_day_said()
    {
        using var folder = new PartnershipFolder().WithRole("approver", RequestStory.Bruno);
        await using var talk = await Talk.StartAsync(folder.Path);
        var (bruno, dora) = (talk.As("Bruno", "slack", RequestStory.Bruno), talk.As("Dora", "teams", "dora@example.org"));
        await dora.SayAsync("aiuto");
        await bruno.SayAsync("delega");
        await bruno.SayAsync("dora@example.org");
        var until = await bruno.SayAsync("6/3/2026");
        await RequestStory.RequestAsync(talk.As("Ada"));
        await RequestStory.RequestAsync(talk.As("Ada"), "Un altro progetto");

        var inTime = await dora.SayAsync("approva PR-2026-0001");
        talk.Clock.Advance(TimeSpan.FromDays(6));
        var tooLate = await dora.SayAsync("approva PR-2026-0002");

        Assert.Equal(Outcome.Done, until.Outcome);
        Assert.Equal(Outcome.Done, inTime.Outcome);
        Assert.Equal(Outcome.Declined, tooLate.Outcome);
    }

    [Fact]
    public async Task Nobody_decides_on_their_own_request()
    {
        using var folder = new PartnershipFolder().WithRole("approver", RequestStory.Bruno);
        await using var talk = await Talk.StartAsync(folder.Path);
        var bruno = talk.As("Bruno", "slack", RequestStory.Bruno);
        await bruno.SayAsync("aiuto");
        await RequestStory.RequestAsync(bruno);

        var reply = await bruno.SayAsync("approva PR-2026-0001");

        Assert.Equal(Outcome.Declined, reply.Outcome);
        Assert.Contains("qualcun altro", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_approver_who_left_decides_no_more()
    {
        using var folder = new PartnershipFolder().WithRole("approver", RequestStory.Bruno);
        await using var talk = await Talk.StartAsync(folder.Path);
        var bruno = talk.As("Bruno", "slack", RequestStory.Bruno);
        await RequestStory.RequestAsync(talk.As("Ada"));
        folder.WithRole("approver", "carla@example.org");
        await talk.RestartAsync();

        Assert.Equal(Outcome.Declined, (await bruno.SayAsync("approva PR-2026-0001")).Outcome);
        Assert.Equal(Outcome.Done, (await talk.As("Carla", "teams", "carla@example.org").SayAsync("approva PR-2026-0001")).Outcome);
    }

    [Fact]
    public async Task A_coordinator_sees_all_requests_of_an_area_and_a_researcher_does_not()
    {
        using var folder = new PartnershipFolder().WithRole("coordinator", "carla@example.org");
        await using var talk = await Talk.StartAsync(folder.Path);
        await RequestStory.RequestAsync(talk.As("Ada"));

        var all = await talk.As("Carla", "teams", "carla@example.org").SayAsync("mostra tutte le richieste dell'area trasmissioni ottiche");
        var refused = await talk.As("Eve").SayAsync("tutte le richieste");

        Assert.Contains("Reti ottiche", all.Text, StringComparison.Ordinal);
        Assert.Equal(Outcome.Declined, refused.Outcome);
        Assert.DoesNotContain("Reti ottiche", refused.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_similar_request_is_mentioned_once_the_title_is_known()
    {
        await using var talk = await Talk.StartAsync();
        await RequestStory.RequestAsync(talk.As("Ada"));
        var eve = talk.As("Eve");
        await eve.SayAsync("nuova richiesta");

        var next = await eve.SayAsync("Reti ottiche che riparano i guasti");

        Assert.Contains(@"PR\-2026\-0001", next.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_copy_keeps_the_values_and_asks_for_a_new_title()
    {
        await using var talk = await Talk.StartAsync();
        var ada = talk.As("Ada");
        var sent = await RequestStory.RequestAsync(ada);

        var copy = await ada.PressAsync(sent.Button("Copia"));

        Assert.Contains("Titolo", copy.Text, StringComparison.Ordinal);
        Assert.Equal("optics", copy.Form!.Fields.Single(field => field.Name == "area").Value);
    }
}
