using System.Text.Json.Nodes;
using Bot.Host.Channels.Slack.Rendering.Words;
using Bot.Language;

namespace Bot.Host.Channels.Slack.Rendering.Forms;

/// <summary>Renders forms as modals (section 5.7 of the protocol notes).</summary>
internal static class ModalRenderer
{
    /// <summary>Names the bot's form modals.</summary>
    public const string CallbackId = "form";

    private const int MostOfTitle = 24;
    private const int MostBlocks = 98;
    private const int MostOfIntro = 1000;

    /// <summary>The modal of a kept form; it carries the key it is kept under and nothing else.</summary>
    public static JsonObject Render(KeptReply kept)
    {
        var form = kept.Reply.Form!;
        var locale = SlackTexts.LocaleOf(kept.Reply);
        var blocks = new JsonArray();
        if (form.Title.Length > MostOfTitle)
        {
            blocks.Add(Elements.Section(Elements.Plain(form.Title)));
        }

        if (form.Intro is { Length: > 0 } intro && BlockRenderer.Words(TextPages.Split(intro, MostOfIntro).Now) is { } words)
        {
            blocks.Add(words);
        }

        foreach (var field in form.Fields.Take(MostBlocks))
        {
            blocks.Add(FieldBlocks.Render(field, form.Errors.GetValueOrDefault(field.Name)));
        }

        var view = View(form.Title, locale, blocks);
        view["submit"] = Elements.Plain(form.Submit.Length > 0 ? form.Submit : SlackTexts.Send.In(locale), MostOfTitle);
        view["callback_id"] = CallbackId;
        view["private_metadata"] = kept.Key;
        return view;
    }

    /// <summary>A modal that only says something.</summary>
    public static JsonObject Note(string text, Locale locale) =>
        View("Accordo", locale, new JsonArray(Elements.Section(Elements.Plain(text))));

    private static JsonObject View(string title, Locale locale, JsonArray blocks) => new()
    {
        ["type"] = "modal",
        ["title"] = Elements.Plain(title, MostOfTitle),
        ["close"] = Elements.Plain(SlackTexts.Cancel.In(locale), MostOfTitle),
        ["blocks"] = blocks,
    };
}
