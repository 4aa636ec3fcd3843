using System.Text;
using Bot.Language;
using Bot.Messages;
using Markdig;

namespace Bot.Host.Channels.Slack.Rendering.Words;

/// <summary>Everything a reply says as plain text: for notifications, screen readers, and when Slack refuses the blocks.</summary>
internal static class PlainFallback
{
    private const int MostOfQuote = 300;

    /// <summary>The text, escaped for Slack.</summary>
    /// <param name="reply">The reply.</param>
    /// <param name="publicUrl">Where links to documents start; null for no links.</param>
    public static string Render(Reply reply, Uri? publicUrl)
    {
        var locale = SlackTexts.LocaleOf(reply);
        var quoted = new Quoted(reply);
        var text = new StringBuilder(Markdown.ToPlainText(reply.Text).Trim());
        foreach (var fact in reply.Facts)
        {
            text.Append('\n').Append(fact.Title).Append(fact.Title.EndsWith('?') ? " " : ": ").Append(fact.Value);
        }

        if (reply.Picture is { } picture)
        {
            text.Append('\n').Append(picture.Alternative);
        }

        foreach (var citation in reply.Sources)
        {
            text.Append('\n').Append(SlackTexts.Source.In(locale)).Append(": ").Append(citation.Title).Append(citation.Section.Length > 0 ? ", " : "").Append(citation.Section)
                .Append(citation.Label.Length > 0 ? $" ({citation.Label})" : "")
                .Append(quoted.Holds(citation) ? "" : $" {Locale.Quoted(citation.Language, Clip.To(citation.Words, MostOfQuote))}");
            if (publicUrl is not null)
            {
                text.Append(' ').Append(new Uri(publicUrl, citation.Url).AbsoluteUri);
            }
        }

        // The words of a form with one field ask for it already.
        foreach (var field in reply.Form is { Fields.Count: > 1 } form ? form.Fields : [])
        {
            text.Append("\n• ").Append(field.Label).Append(reply.Form!.Errors.TryGetValue(field.Name, out var error) ? $" ({error})" : "");
        }

        if (reply.Actions.Count > 0)
        {
            text.Append('\n').Append(SlackTexts.YouCan.In(locale)).Append(": ").AppendJoin(" · ", reply.Actions.Select(action => action.Title));
        }

        return Mrkdwn.Escape(text.ToString().Trim());
    }
}
