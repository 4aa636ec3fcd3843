using System.Text;
using Bot.Language;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Host.Commands;

/// <summary>A reply as lines of text, sources included, for the console.</summary>
internal static class PlainText
{
    /// <summary>Renders everything a reply says.</summary>
    public static string Render(Reply reply)
    {
        var lines = new StringBuilder(Markdown.Plain(reply.Text)).AppendLine();
        foreach (var fact in reply.Facts)
        {
            lines.AppendLine($"  {fact.Title}: {fact.Value}");
        }

        foreach (var (citation, number) in reply.Sources.Select((citation, index) => (citation, index + 1)))
        {
            var label = citation.Label.Length > 0 ? $" ({citation.Label})" : "";
            lines.AppendLine($"[{number}] {citation.Title}, {citation.Section}{label} [{citation.Document} {citation.Start}-{citation.End}]").AppendLine($"    {Locale.Quoted(citation.Language, citation.Words.ReplaceLineEndings(" "))}");
        }

        foreach (var field in reply.Form?.Fields ?? [])
        {
            lines.AppendLine($"  - {field.Label}{(field.Required ? " *" : "")}");
        }

        foreach (var action in reply.Actions)
        {
            lines.AppendLine($"  > {action.Title}");
        }

        return lines.ToString().TrimEnd();
    }
}
