using System.Text;
using System.Text.Json.Nodes;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Host.Channels.Teams.Rendering;

/// <summary>Replies in words: Markdown with numbered sources, marked as citations where Teams shows them, and suggestions to press.</summary>
internal sealed class TextMessages(SourceLinks links, CitationEntity citations)
{
    /// <summary>Suggestions that Teams shows (protocol, section 4.3).</summary>
    public const int MostSuggestions = 3;

    /// <summary>Most characters of one message: readable, and far below what Teams takes (section 3.7).</summary>
    public const int MostCharacters = 14_000;

    /// <summary>One activity, or several when the text is long; the last one carries the suggestions.</summary>
    public IReadOnlyList<JsonObject> Render(Reply reply, RenderPlace place)
    {
        var parts = TextSplitter.Split(Words(reply, place), MostCharacters);
        var activities = parts.Select(part => new JsonObject { ["type"] = "message", ["textFormat"] = "markdown", ["text"] = part }).ToList();
        for (var i = 0; i < activities.Count; i++)
        {
            if (citations.Make(reply, parts[i]) is { } entity)
            {
                activities[i]["entities"] = new JsonArray(entity);
            }
        }

        if (reply.Actions.Count > 0 && reply.Actions.All(action => action.Action == Button.Say))
        {
            activities[^1]["suggestedActions"] = Suggestions(reply.Actions, place);
        }

        return activities;
    }

    /// <summary>Everything a reply says, in Markdown.</summary>
    public string Words(Reply reply, RenderPlace place)
    {
        var words = new StringBuilder(CitationMarks.Add(reply, TeamsMarkdown.Convert(reply.Text)));
        foreach (var fact in reply.Facts)
        {
            words.Append("\n\n**").Append(TeamsMarkdown.Escape(fact.Title)).Append(":** ").Append(TeamsMarkdown.Escape(fact.Value));
        }

        if (reply.Picture is { } picture)
        {
            words.Append("\n\n").Append(TeamsMarkdown.Escape(picture.Alternative));
        }

        foreach (var field in reply.Form?.Fields ?? [])
        {
            words.Append("\n- ").Append(TeamsMarkdown.Escape(field.Label)).Append(field.Required ? " \\*" : "");
        }

        AppendSources(words, reply, place);
        return words.ToString();
    }

    private void AppendSources(StringBuilder words, Reply reply, RenderPlace place)
    {
        if (reply.Sources.Count == 0)
        {
            return;
        }

        words.Append("\n\n**").Append(TeamsTexts.Sources.In(place.Locale)).Append("**");
        foreach (var line in SourceLine.All(reply, links))
        {
            words.Append("\n\n").Append(line);
        }
    }

    private static JsonObject Suggestions(IReadOnlyList<Button> buttons, RenderPlace place)
    {
        var suggestions = new JsonObject { ["actions"] = new JsonArray([.. buttons.Take(MostSuggestions).Select(Suggestion)]) };
        if (place.PersonId is { } person)
        {
            suggestions["to"] = new JsonArray(person);
        }

        return suggestions;
    }

    private static JsonObject Suggestion(Button button) => new()
    {
        ["type"] = "imBack",
        ["title"] = button.Title,
        ["value"] = button.Value.Length > 0 ? button.Value : button.Title,
    };
}
