using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Tests.Features.ProjectRequests;

/// <summary>Writing and sending a request.</summary>
public sealed class CreateRequestTests
{
    [Fact]
    public async Task A_form_filled_in_becomes_a_request_with_the_first_number_of_the_year()
    {
        await using var talk = await Talk.StartAsync();

        var reply = await RequestStory.RequestAsync(talk.As("Ada"));

        Assert.Equal(Outcome.Done, reply.Outcome);
        Assert.Contains(@"PR\-2026\-0001", reply.Text, StringComparison.Ordinal);
        Assert.Contains(reply.Facts, fact => fact.Value == "80.000");
    }

    [Fact]
    public async Task Whoever_sends_the_whole_form_hears_of_similar_requests_with_the_confirmation()
    {
        await using var talk = await Talk.StartAsync();
        var first = await RequestStory.RequestAsync(talk.As("Ada"));

        var second = await RequestStory.RequestAsync(talk.As("Eve"), "Reti ottiche che riparano i guasti da sole");

        Assert.DoesNotContain("simili", first.Text, StringComparison.Ordinal);
        Assert.Contains("richieste simili: **PR\\-2026\\-0001**", second.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_card_of_an_open_request_says_which_fields_were_left_empty()
    {
        await using var talk = await Talk.StartAsync();

        var sent = await RequestStory.RequestAsync(talk.As("Ada"));

        Assert.Contains(sent.Facts, fact => fact.Value == "6 campi su 11; senza risposta: Laboratorio, Persone coinvolte, Chi è nuovo nella partnership, Inizio previsto, Allegati");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task The_words_of_a_message_stand_in_the_form_as_the_description_whatever_draft_there_was(int drafts)
    {
        await using var talk = await Talk.StartAsync();
        var ada = talk.As("Ada");
        for (var i = 0; i < drafts; i++)
        {
            await ada.SayAsync("nuova richiesta");
            await ada.SayAsync("Un'altra idea, di prima");
        }

        var reply = await ada.PressAsync(new Button("", "requests.create", $"message:Vorremmo studiare come una rete ottica aggira un guasto.{new string('!', 3000)}"));

        Assert.Equal(Outcome.Asked, reply.Outcome);
        var fields = reply.Form!.Fields.ToDictionary(field => field.Name, field => field.Value);
        Assert.Equal("", fields["title"]);
        Assert.StartsWith("Vorremmo studiare come una rete ottica aggira un guasto.", fields["summary"], StringComparison.Ordinal);
        Assert.Equal(2000, fields["summary"].Length);
    }

    [Fact]
    public async Task The_same_fields_are_asked_one_by_one_in_conversation()
    {
        await using var talk = await Talk.StartAsync();
        var ada = talk.As("Ada");

        var reply = await ada.SayAsync("new request", "en");
        foreach (var answer in (string[])["Self-healing optical networks", "Optical transmission", "Find and route around a fault.", "skip", "skip", "skip", "skip", "31 December 2026", "80k", "not clear yet", "skip"])
        {
            Assert.Equal(Outcome.Asked, reply.Outcome);
            reply = await ada.SayAsync(answer);
        }

        Assert.Equal(Outcome.Done, reply.Outcome);
        Assert.Contains(reply.Facts, fact => fact is { Title: "Deadline", Value: "31 December 2026" });
        Assert.Contains(reply.Facts, fact => fact is { Title: "Budget in euros", Value: "80,000" });
    }

    [Fact]
    public async Task What_is_written_into_a_form_in_another_language_leaves_the_conversation_in_its_own()
    {
        await using var talk = await Talk.StartAsync();
        var ada = talk.As("Ada");
        await ada.SayAsync("nuova richiesta");

        var area = await ada.SayAsync("Self-healing optical networks for the cables under the sea");
        var interrupted = await ada.SayAllAsync("how many years does the agreement run?");
        var summary = await ada.SayAsync("Trasmissioni ottiche");

        Assert.Contains("Area di ricerca", area.Text, StringComparison.Ordinal);
        Assert.Contains("10 years", interrupted[0].Text, StringComparison.Ordinal);
        Assert.Contains("Area di ricerca", interrupted[^1].Text, StringComparison.Ordinal);
        Assert.Contains("Descrizione", summary.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_without_a_deadline_asks_for_one()
    {
        await using var talk = await Talk.StartAsync();
        var ada = talk.As("Ada");
        var form = (await ada.SayAsync("nuova richiesta")).Form!;
        var values = RequestStory.Values();
        values.Remove("deadline");

        var reply = await ada.SubmitAsync(form, values);

        Assert.Equal(Outcome.Asked, reply.Outcome);
        Assert.Contains("deadline", reply.Form!.Errors.Keys);
        Assert.Contains("Non hai ancora", (await ada.SayAllAsync("le mie richieste"))[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_sent_twice_makes_one_request()
    {
        await using var talk = await Talk.StartAsync();
        var ada = talk.As("Ada");
        var form = (await ada.SayAsync("nuova richiesta")).Form!;

        await ada.SubmitAsync(form, RequestStory.Values());
        var again = await ada.SubmitAsync(form, RequestStory.Values());

        Assert.Contains("già stato inviato", again.Text, StringComparison.Ordinal);
        Assert.Single((await ada.SayAsync("le mie richieste")).Actions, action => action.Title.StartsWith("PR", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_draft_is_found_again_after_a_restart()
    {
        await using var talk = await Talk.StartAsync();
        var ada = talk.As("Ada");
        await ada.SayAsync("nuova richiesta");
        await ada.SayAsync("Antenne per auto connesse");
        await talk.RestartAsync();

        var elsewhere = ada with { Conversation = new Conversation("web", "another-room") };
        var offer = await elsewhere.SayAsync("nuova richiesta");
        var next = await elsewhere.PressAsync(offer.Button("Riprendi"));

        Assert.Contains("Antenne per auto connesse", offer.Text, StringComparison.Ordinal);
        Assert.Contains("Area di ricerca", next.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_sent_is_not_offered_as_a_draft_again()
    {
        await using var talk = await Talk.StartAsync();
        var ada = talk.As("Ada");
        await RequestStory.RequestAsync(ada);

        var next = await ada.SayAsync("nuova richiesta");

        Assert.Equal(Outcome.Asked, next.Outcome);
        Assert.DoesNotContain("bozza", next.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_ones_own_requests_are_listed_and_shown()
    {
        await using var talk = await Talk.StartAsync();
        await RequestStory.RequestAsync(talk.As("Ada"));

        var shown = await talk.As("Ada").SayAsync("mostrami PR-2026-0001");
        var hidden = await talk.As("Eve").SayAsync("mostrami PR-2026-0001");

        Assert.Contains("Reti ottiche", shown.Text, StringComparison.Ordinal);
        Assert.Equal(Outcome.Declined, hidden.Outcome);
        Assert.DoesNotContain("ottiche", hidden.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("budget", "1e400")]
    [InlineData("budget", "-5")]
    [InlineData("budget", "NaN")]
    [InlineData("deadline", "2026-02-30")]
    [InlineData("deadline", "2020-01-01")]
    [InlineData("area", "astrology")]
    [InlineData("title", "")]
    public async Task A_value_that_cannot_be_is_refused_beside_its_field(string field, string value)
    {
        await using var talk = await Talk.StartAsync();
        var ada = talk.As("Ada");
        var form = (await ada.SayAsync("nuova richiesta")).Form!;
        var values = RequestStory.Values();
        values[field] = value;

        var reply = await ada.SubmitAsync(form, values);

        Assert.Equal(Outcome.Asked, reply.Outcome);
        Assert.Equal(field, Assert.Single(reply.Form!.Errors.Keys));
    }

    [Fact]
    public async Task A_title_with_markup_and_turned_writing_shows_as_one_harmless_line()
    {
        await using var talk = await Talk.StartAsync();

        var reply = await RequestStory.RequestAsync(talk.As("Ada"), "**Fibra**\n<b>‮gnirps‬</b> [x](http://evil.example)");

        Assert.Contains(@"\*\*Fibra\*\* \<b\>gnirps\</b\> \[x\]\(http://evil\.example\)", reply.Text, StringComparison.Ordinal);
        Assert.DoesNotContain('‮', reply.Text);
    }

    [Fact]
    public async Task Whoever_sends_too_many_is_asked_to_wait_and_loses_nothing()
    {
        await using var talk = await Talk.StartAsync();
        var ada = talk.As("Ada");
        for (var i = 0; i < 20; i++)
        {
            await RequestStory.RequestAsync(ada, $"Progetto {i}");
        }

        var reply = await RequestStory.RequestAsync(ada, "Uno di troppo");

        Assert.Equal(Outcome.Declined, reply.Outcome);
        Assert.Contains("Uno di troppo", (await ada.SayAsync("nuova richiesta")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_attached_can_be_opened_from_the_card()
    {
        using var folder = new PartnershipFolder();
        await using var talk = await Talk.StartAsync(folder.Path);
        var ada = talk.As("Ada");
        var form = (await ada.SayAsync("nuova richiesta")).Form!;
        await ada.SubmitAsync(form, new Dictionary<string, string>(RequestStory.Values()) { ["links"] = "Piano: https://example.org/piano.pdf\njavascript:alert(1)" });

        var card = await ada.SayAsync("mostrami PR-2026-0001");

        Assert.Contains("](https://example.org/piano.pdf)", card.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("](javascript", card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_field_of_a_request_is_changed_with_the_form_of_that_field()
    {
        await using var talk = await Talk.StartAsync();
        var ada = talk.As("Ada");
        var sent = await RequestStory.RequestAsync(ada);
        var offered = await ada.PressAsync(sent.Button("Modificare"));

        var asked = await ada.PressAsync(offered.Button("Laboratorio"));
        var changed = await ada.SubmitAsync(asked.Form!, new Dictionary<string, string> { ["lab"] = "LINKS" });

        Assert.Single(asked.Form!.Fields);
        Assert.Equal(Outcome.Done, changed.Outcome);
        Assert.Contains(changed.Facts, fact => fact.Value == "LINKS");
        Assert.Contains(changed.Facts, fact => fact.Value == "80.000");
    }

    [Fact]
    public async Task Copying_a_request_while_another_is_being_written_begins_a_form_of_its_own()
    {
        await using var talk = await Talk.StartAsync();
        var ada = talk.As("Ada");
        var sent = await RequestStory.RequestAsync(ada);
        await ada.SayAsync("nuova richiesta");
        await ada.SayAsync("Guida autonoma");

        var copied = await ada.PressAsync(sent.Button("Copiare"));

        Assert.DoesNotContain(copied.Form!.Fields, field => field.Value == "Guida autonoma");
        Assert.Contains(copied.Form!.Fields, field => field.Value == "80000");
    }
}
