using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Bot.Host.Channels.Teams.Rendering;
using Bot.Language;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Host.Tests.Channels.Teams.Rendering;

/// <summary>Rules of the platform that no schema holds (protocol, sections 3.7, 4.2 and 4.4).</summary>
public sealed class RenderingRuleTests
{
    private static readonly RenderPlace Place = new(Locale.Italian, IsPrivate: true);

    [Fact]
    public void Citations_name_only_what_the_text_names_at_most_twenty_and_short()
    {
        var reply = new Reply("x") { Citations = [.. Enumerable.Range(1, 30).Select(number => new Citation("d", new string('t', 200), "", new string('q', 900), 0, 900, "/documents/d", "it"))] };

        var activities = RendererRig.Make().Render(reply, Place);
        var claims = activities.SelectMany(activity => activity["entities"]?[0]!["citation"]!.AsArray() ?? []).ToList();

        Assert.InRange(claims.Select(claim => (int)claim!["position"]!).Distinct().Count(), 1, 20);
        Assert.All(claims, claim => Assert.InRange(((string)claim!["appearance"]!["name"]!).Length, 1, 80));
        Assert.All(claims, claim => Assert.InRange(((string)claim!["appearance"]!["abstract"]!).Length, 1, 160));
        Assert.All(activities, activity => Assert.All(
            activity["entities"]?[0]!["citation"]!.AsArray() ?? [],
            claim => Assert.Contains($"[{claim!["position"]}]", (string)activity["text"]!, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_source_shows_its_words_without_marks_and_what_it_is_and_related_passages_are_no_sources()
    {
        var rendered = RendererRig.Write(RendererRig.Make().Render(
            new Reply("Sì.")
            {
                Language = "it",
                Citations =
                [
                    new Citation("agreement", "Accordo di prova", "art. 3", "La durata è di **dieci anni**.", 100, 130, "/documents/agreement#p7", "it") { Words = "La durata è di dieci anni.", Label = "originale, in italiano" },
                    new Citation("agreement", "Accordo di prova", "art. 9", "Altro.", 200, 206, "/documents/agreement#p9", "it") { IsRelated = true },
                ],
            },
            Place));

        Assert.Contains("La durata è di dieci anni", rendered.Replace("\\\\", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("originale, in italiano", rendered, StringComparison.Ordinal);
        Assert.DoesNotContain("art. 9", rendered.Replace("\\\\", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("[2]", rendered, StringComparison.Ordinal);
    }

    [Fact]
    public void Near_the_limit_a_text_is_split_with_every_word_source_and_mark_in_its_place()
    {
        const string Label = "33333333-0000-0000-0000-000000000000";
        var renderer = RendererRig.Make(label: Label);
        for (var length = TextMessages.MostCharacters - 900; length <= TextMessages.MostCharacters + 100; length += 13)
        {
            var words = string.Concat(Enumerable.Range(0, length / 7).Select(number => number % 50 == 49 ? $"{number:00000}\n\n" : $"{number:00000} "));
            var reply = new Reply($"{words} fine [1] [2].") { Language = "it", Citations = [SampleReplies.All["answer"].Citations[0], SampleReplies.All["answer"].Citations[1]] };

            var activities = renderer.Render(reply, Place);

            var texts = activities.Select(activity => (string)activity["text"]!).ToList();
            Assert.All(texts, text => Assert.InRange(text.Length, 1, TextMessages.MostCharacters));
            Assert.All(activities, activity => Assert.InRange(2 * activity.ToJsonString().Length, 1, 80 * 1024));
            Assert.Equal(length / 7, texts.Sum(text => Regex.Count(text, "\\b\\d{5}\\b")));
            Assert.Equal(2, texts.Sum(text => Regex.Count(text, "\\]\\(https://bot\\.example\\.org/documents/")));
            Assert.All(activities, activity => Assert.Equal(Label, (string?)Assert.Single(activity["entities"]!.AsArray())!["usageInfo"]!["@id"]));
            Assert.All(activities, activity => Assert.Equal(
                [.. new[] { 1, 2 }.Where(number => ((string)activity["text"]!).Contains($"[{number}]", StringComparison.Ordinal))],
                activity["entities"]![0]!["citation"]?.AsArray().Select(claim => (int)claim!["position"]!) ?? []));
        }
    }

    [Theory]
    [InlineData("words")]
    [InlineData("answer")]
    [InlineData("facts")]
    [InlineData("form")]
    [InlineData("picture")]
    [InlineData("group-decision")]
    public void A_sensitivity_label_is_on_every_message_when_it_is_set_and_on_none_else(string name)
    {
        Assert.All(
            RendererRig.Make(label: "33333333-0000-0000-0000-000000000000").Render(SampleReplies.All[name], Place),
            activity => Assert.Equal("33333333-0000-0000-0000-000000000000", (string?)Assert.Single(activity["entities"]!.AsArray())!["usageInfo"]!["@id"]));
        Assert.All(RendererRig.Make().Render(SampleReplies.All[name], Place), activity => Assert.Null(activity["entities"]?[0]!["usageInfo"]));
    }

    [Fact]
    public void Without_an_address_from_outside_there_are_no_links_and_pictures_are_words()
    {
        var rendered = RendererRig.Write(RendererRig.Make(publicUrl: "").Render(SampleReplies.All["picture"] with { Citations = SampleReplies.All["answer"].Citations }, Place));

        Assert.Contains("Giugno: firma", rendered, StringComparison.Ordinal);
        Assert.DoesNotContain("/documents/", rendered, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("//evil.example.org/x")]
    [InlineData("https://evil.example.org/x")]
    [InlineData("javascript:alert(1)")]
    public void A_source_leads_to_the_host_and_nowhere_else(string url)
    {
        var reply = new Reply("x") { Citations = [new Citation("d", "t", "s", "q", 0, 1, url, "it")] };

        Assert.DoesNotContain("](", (string)RendererRig.Make().Render(reply, Place)[0]["text"]!, StringComparison.Ordinal);
    }

    [Fact]
    public void A_card_that_would_be_too_large_becomes_words_and_a_small_card()
    {
        var reply = new Reply(string.Join("\n\n", Enumerable.Range(0, 100).Select(_ => new string('x', 900)))) { Actions = [new Button("Avanti", "next.page")] };

        var activities = RendererRig.Make().Render(reply, Place);

        Assert.All(activities, activity => Assert.InRange(activity.ToJsonString().Length, 1, TeamsRenderer.MostCardCharacters));
        Assert.NotNull(activities[^1]["attachments"]);
    }

    [Fact]
    public void Numbered_choices_keep_their_numbers()
    {
        var reply = new Reply("Si ripete?\n\n1. No\n2. Ogni mese\n\naltro");

        Assert.Contains("1. No\n2. Ogni mese", (string?)RendererRig.Make().Render(reply, Place)[0]["text"], StringComparison.Ordinal);
        Assert.Contains("2. Ogni mese", RendererRig.Make().RenderCard(reply, Place).ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_form_in_its_card_has_no_answers_to_its_first_question_below_it()
    {
        var form = new Form("reminders.settings", "Promemoria", "Salva", [new FormField("on", FieldKind.Choice, "Vuoi ricevere promemoria?") { Choices = [new Choice("Sì", "yes"), new Choice("No", "no")] }]) { Intro = "" };
        var reply = new Reply("Vuoi ricevere promemoria?") { Form = form, Actions = [Button.ToSay("Sì"), Button.ToSay("No"), Button.ToSay("Annulla")] };

        var card = RendererRig.Make().RenderCard(reply, Place);

        var last = card["body"]!.AsArray().Where(element => (string?)element!["type"] == "ActionSet").Select(set => set!["actions"]!.AsArray().Select(action => (string?)action!["title"])).ToList();
        Assert.Equal([["Salva"], ["Annulla"]], last);
    }

    [Fact]
    public void A_shared_card_has_nothing_to_press()
    {
        var card = RendererRig.Make().RenderCard(SampleReplies.All["group-decision"] with { Form = SampleReplies.All["form"].Form }, Place with { CanAct = false });

        Assert.DoesNotContain("Action.", card.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Input.", card.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_a_card_says_is_also_said_in_words()
    {
        var reply = SampleReplies.All["facts"] with { Picture = SampleReplies.All["picture"].Picture, Form = SampleReplies.All["form"].Form };

        var words = string.Join('\n', RendererRig.Make().RenderWords(reply, Place).Select(activity => (string)activity["text"]!));

        Assert.All(reply.Facts, fact => Assert.Contains(fact.Title, words, StringComparison.Ordinal));
        Assert.Contains("Giugno: firma", words, StringComparison.Ordinal);
        Assert.All(reply.Form!.Fields, field => Assert.Contains(field.Label, words, StringComparison.Ordinal));
        Assert.Contains("Articolo 1", words, StringComparison.Ordinal);
    }

    [Fact]
    public void In_the_made_up_language_every_word_of_the_channels_own_stands_out()
    {
        var card = RendererRig.Make().RenderCard(SampleReplies.All["form-errors"] with { Citations = SampleReplies.All["answer"].Citations }, Place with { Locale = Locale.Pseudo });
        var own = Strings(card).Where(text => text.StartsWith(Text.PseudoOpen)).ToList();

        Assert.Contains(own, text => text.Contains("Sources", StringComparison.Ordinal));
        Assert.Contains(own, text => text.Contains("Fill in", StringComparison.Ordinal));
        Assert.Contains(own, text => text.Contains("marked fields", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Strings(JsonNode? node) => node switch
    {
        JsonObject entries => entries.SelectMany(entry => Strings(entry.Value)),
        JsonArray entries => entries.SelectMany(Strings),
        JsonValue value when value.TryGetValue<string>(out var text) => [text],
        _ => [],
    };
}
