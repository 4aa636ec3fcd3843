using System.Text.Json.Nodes;
using Bot.Host.Channels.Slack;
using Bot.Host.Channels.Slack.Rendering;
using Bot.Host.Channels.Slack.Rendering.Forms;
using Bot.Host.Tests.Channels.Slack.World;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Host.Tests.Channels.Slack.Rendering;

/// <summary>Replies as Block Kit: whole, within every limit, and harmless whatever they quote.</summary>
public sealed class BlockRendererTests
{
    private static readonly Conversation Here = new SlackAddress("T1", "C1", "1.1").ToThread();

    private readonly BlockRenderer renderer = new(new SlackOptions { PublicUrl = new Uri("https://accordo.example.org/") });

    [Fact]
    public void A_full_reply_looks_as_agreed()
    {
        var message = renderer.Render(Here, Replies.Full);

        Golden.Check("full-reply", new JsonObject { ["text"] = message.Text, ["blocks"] = message.Blocks.DeepClone() });
        BlockRules.CheckMessage(message.Blocks);
    }

    [Fact]
    public void The_plain_text_says_everything_the_blocks_say()
    {
        var text = renderer.Render(Here, Replies.Full with { Form = Replies.Form }).Text;

        foreach (var words in new[] { "dieci anni", "primo", "Inizio: 8 giugno 2021", "Art. 3", "https://accordo.example.org/documents/agreement#p3", "Chi chiamo?", "Titolo", "Contatto", "Dieci anni, dal 2021 al 2031" })
        {
            Assert.Contains(words, text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("it", "Compila il modulo")]
    [InlineData("en", "Fill in the form")]
    public void A_form_that_is_named_above_has_a_button_that_says_what_it_does(string language, string title)
    {
        var named = renderer.Render(Here, new Reply($"**{Replies.Form.Title}**") { Language = language, Form = Replies.Form });
        var alone = renderer.Render(Here, new Reply("") { Language = language, Form = Replies.Form });

        Assert.Equal(title, (string?)named.Blocks[1]!["elements"]![0]!["text"]!["text"]);
        Assert.Equal(Replies.Form.Title, (string?)alone.Blocks[0]!["elements"]![0]!["text"]!["text"]);
    }

    [Fact]
    public void A_form_with_one_field_does_not_repeat_it_in_plain_text()
    {
        var reply = new Reply("Chi chiamo?") { Facts = [new Fact("Ci sono dati?", "No")], Form = Replies.Form with { Fields = [.. Replies.Form.Fields.Take(1)] } };

        Assert.Equal("Chi chiamo?\nCi sono dati? No", renderer.Render(Here, reply).Text);
    }

    [Fact]
    public void A_modal_says_above_its_fields_what_stands_above_the_form()
    {
        var kept = new KeptReply(Here, new Reply("") { Language = "it", Form = Replies.Form with { Intro = "> Quanto costa?" } });

        Assert.Equal("> Quanto costa?", (string?)ModalRenderer.Render(kept)["blocks"]![1]!["text"]!["text"]);
    }

    [Fact]
    public void Nothing_quoted_mentions_anybody()
    {
        var message = renderer.Render(Here, Replies.Full);

        Assert.DoesNotContain("<!", message.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("<@", message.Text, StringComparison.Ordinal);
        foreach (var marked in Texts(message.Blocks).Where(text => text["type"]!.GetValue<string>() == "mrkdwn"))
        {
            Assert.DoesNotMatch("<[!@#]", marked["text"]!.GetValue<string>());
            Assert.True(marked["verbatim"]!.GetValue<bool>());
        }
    }

    [Fact]
    public void Outside_text_stays_letter_by_letter()
    {
        const string Outside = "a*b*c _d_ ~e~ `f` <!channel> & # 1. - x > y [z](http://a) \\ |";

        var block = renderer.Render(Here, new Reply(Markdown.Escape(Outside))).Blocks[0]!;
        Assert.Equal("rich_text", block["type"]!.GetValue<string>());

        Assert.Equal(Outside, Assert.Single(block["elements"]![0]!["elements"]!.AsArray())!["text"]!.GetValue<string>());
    }

    [Theory]
    [InlineData(3_001)]
    [InlineData(9_000)]
    [InlineData(40_000)]
    public void A_long_text_is_shown_in_parts_that_lose_nothing(int length)
    {
        var words = string.Join(' ', Enumerable.Range(0, length / 8).Select(i => $"w{i:000000}"));
        var seen = new List<string>();
        var reply = new Reply(words) { Language = "en" };
        while (true)
        {
            var message = renderer.Render(Here, reply);
            BlockRules.CheckMessage(message.Blocks);
            Assert.InRange(message.Text.Length, 1, 4000);
            seen.AddRange(message.Blocks[0]!["text"]!["text"]!.GetValue<string>().Split(' '));
            if (message.Kept.Count == 0)
            {
                break;
            }

            Assert.Equal("Show more", message.Blocks[^1]!["elements"]![0]!["text"]!["text"]!.GetValue<string>());
            reply = KeptReply.Parse(Assert.Single(message.Kept).Json).Reply;
        }

        Assert.Equal(words, string.Join(' ', seen));
    }

    [Fact]
    public void Too_much_of_everything_stays_within_the_limits_and_waits_behind_show_more()
    {
        var huge = string.Concat(Enumerable.Repeat("𝒳", 1_500));
        var reply = new Reply(string.Join("\n\n", Enumerable.Range(0, 80).Select(i => $"paragraph {i} " + new string('x', 200))))
        {
            Facts = [.. Enumerable.Range(0, 120).Select(i => new Fact($"fact {i} {huge}", huge))],
            Citations = [.. Enumerable.Range(0, 20).Select(i => Replies.Hostile with { Title = huge, Section = huge, Quote = $"{i} {huge}" })],
            Actions = [.. Enumerable.Range(0, 60).Select(i => new Button(huge, Button.Say, huge))],
            Form = Replies.Form with { Title = huge },
        };

        var message = renderer.Render(Here, reply);

        BlockRules.CheckMessage(message.Blocks);
        var rest = KeptReply.Parse(message.Kept[^1].Json).Reply;
        Assert.Equal((70, 14), (rest.Facts.Count, rest.Citations.Count));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public void An_empty_text_with_facts_is_facts_alone(string text)
    {
        var message = renderer.Render(Here, new Reply(text) { Facts = [new Fact("a", "")] });

        Assert.Equal("section", Assert.Single(message.Blocks)!["type"]!.GetValue<string>());
        BlockRules.CheckMessage(message.Blocks);
    }

    [Fact]
    public void A_source_shows_its_words_without_marks_and_what_it_is_and_related_passages_are_no_sources()
    {
        var message = renderer.Render(Here, new Reply("Sì.")
        {
            Language = "it",
            Citations =
            [
                new Citation("agreement", "Accordo di prova", "art. 3", "La durata è di **dieci anni**.", 100, 130, "/documents/agreement#p7", "it") { Words = "La durata è di dieci anni.", Label = "originale, in italiano" },
                new Citation("agreement", "Accordo di prova", "art. 9", "Altro.", 200, 206, "/documents/agreement#p9", "it") { IsRelated = true },
            ],
        });

        foreach (var shown in new[] { string.Join('\n', Texts(message.Blocks).Select(text => text["text"]!.GetValue<string>())), message.Text })
        {
            Assert.Contains("«La durata è di dieci anni.»", shown, StringComparison.Ordinal);
            Assert.Contains("originale, in italiano", shown, StringComparison.Ordinal);
            Assert.DoesNotContain("art. 9", shown, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Words_that_the_reply_quotes_already_are_not_shown_again_below_it()
    {
        var citation = Replies.Hostile with { Quote = "prima riga *con* segni\nseconda riga" };

        var message = renderer.Render(Here, new Reply("Lo dice l'accordo:\n\n" + Markdown.Quote(citation.Quote)) { Language = "it", Citations = [citation] });

        Assert.Equal(2, message.Text.Split("seconda riga").Length);
        Assert.Equal(2, message.Blocks.ToJsonString().Split("seconda riga").Length);
        Assert.Contains("Art. 3", message.Blocks.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_public_address_sources_are_named_without_links()
    {
        var message = new BlockRenderer(new SlackOptions()).Render(Here, Replies.Full);

        Assert.DoesNotContain("http", message.Blocks.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("Dieci anni, dal 2021 al 2031", message.Blocks.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Links_go_to_the_web_and_to_mail_only()
    {
        var text = renderer.Render(Here, new Reply("[a](https://example.org/x) [b](javascript:alert) [c](mailto:a@example.org)")).Blocks.ToJsonString();

        Assert.Contains("https://example.org/x", text, StringComparison.Ordinal);
        Assert.Contains("mailto:a@example.org", text, StringComparison.Ordinal);
        Assert.DoesNotContain("javascript", text, StringComparison.Ordinal);
    }

    private static IEnumerable<JsonObject> Texts(JsonNode? node) => node switch
    {
        JsonArray array => array.SelectMany(Texts),
        JsonObject text when text["text"] is JsonValue && text["type"] is not null => [text],
        JsonObject other => other.SelectMany(property => Texts(property.Value)),
        _ => [],
    };
}
