using System.Text.Json.Nodes;
using Bot.Host.Channels.Slack.Rendering.Words;
using Bot.Messages;

namespace Bot.Host.Channels.Slack.Rendering;

/// <summary>Renders a neutral reply as Block Kit within every limit; what does not fit waits behind "show more".</summary>
public sealed class BlockRenderer(SlackOptions options)
{
    private const int MostOfText = 3000;
    private const int MostFacts = 50;
    private const int MostSources = 6;
    private const int MostButtons = 25;

    /// <summary>Renders a reply as one message.</summary>
    public RenderedMessage Render(Conversation conversation, Reply reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        var (now, later) = Split(reply);
        return Compose(conversation, now, [now.Text], later);
    }

    /// <summary>Renders a reply with nothing left for later, for where it may take several messages.</summary>
    public RenderedMessage RenderWhole(Conversation conversation, Reply reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        return Compose(conversation, reply, TextPages.All(reply.Text, MostOfText), null);
    }

    private RenderedMessage Compose(Conversation conversation, Reply now, IEnumerable<string> pages, Reply? later)
    {
        var blocks = new JsonArray();
        AddAll(blocks, pages.Select(Words).OfType<JsonObject>());
        AddAll(blocks, PartBlocks.Facts(now.Facts));
        if (now.Picture is { } picture)
        {
            blocks.Add(PartBlocks.Picture(picture, options.PublicUrl));
        }

        var quoted = new Quoted(now);
        AddAll(blocks, now.Sources.Select(citation => PartBlocks.Source(citation, options.PublicUrl, quoted.Holds(citation))));
        var kept = new List<KeptReply>();
        AddOpeners(blocks, kept, conversation, now, later);
        AddAll(blocks, PartBlocks.Buttons([.. now.Actions.Take(MostButtons)]));
        return new RenderedMessage(PlainFallback.Render(now, options.PublicUrl), blocks, kept);
    }

    /// <summary>A block of words; null when there are none.</summary>
    internal static JsonObject? Words(string markdown) =>
        MarkedText.Render(markdown) is { } marked ? Elements.Section(Elements.Marked(marked)) : RichText.Block(markdown);

    private static (Reply Now, Reply? Later) Split(Reply reply)
    {
        var (text, rest) = TextPages.Split(reply.Text, MostOfText);
        if (rest.Length == 0 && reply.Facts.Count <= MostFacts && reply.Sources.Count <= MostSources)
        {
            return (reply, null);
        }

        var later = new Reply(rest)
        {
            Language = reply.Language,
            Intent = reply.Intent,
            Outcome = reply.Outcome,
            Confidence = reply.Confidence,
            Facts = [.. reply.Facts.Skip(MostFacts)],
            Citations = [.. reply.Sources.Skip(MostSources)],
        };
        return (reply with { Text = text, Facts = [.. reply.Facts.Take(MostFacts)], Citations = [.. reply.Sources.Take(MostSources)] }, later);
    }

    private static void AddOpeners(JsonArray blocks, List<KeptReply> kept, Conversation conversation, Reply now, Reply? later)
    {
        var openers = new List<JsonObject>();
        if (now.Form is { } form)
        {
            var opens = new KeptReply(conversation, new Reply("") { Language = now.Language, Intent = now.Intent, Form = form });
            kept.Add(opens);

            // Where the form's title stands above, its button says what it does; alone it says what the form is for.
            var isNamed = now.Text.Contains(form.Title, StringComparison.Ordinal);
            var button = Elements.Button(isNamed ? SlackTexts.FillInForm.In(SlackTexts.LocaleOf(now)) : form.Title, ActionIds.Open, opens.Key);
            button["style"] = "primary";
            openers.Add(button);
        }

        if (later is not null)
        {
            var rest = new KeptReply(conversation, later);
            kept.Add(rest);
            openers.Add(Elements.Button(SlackTexts.More.In(SlackTexts.LocaleOf(now)), ActionIds.More, rest.Key));
        }

        if (openers.Count > 0)
        {
            blocks.Add(PartBlocks.Row(openers));
        }
    }

    private static void AddAll(JsonArray blocks, IEnumerable<JsonObject> more)
    {
        foreach (var block in more)
        {
            blocks.Add(block);
        }
    }
}
