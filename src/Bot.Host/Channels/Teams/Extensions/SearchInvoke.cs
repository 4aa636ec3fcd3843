using System.Text.Json.Nodes;
using Bot.Host.Channels.Teams.Inbound;
using Bot.Host.Channels.Teams.Rendering;
using Bot.Language;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Host.Channels.Teams.Extensions;

/// <summary>The message extension's searches: people, deadlines and clauses, found by the bot itself and shared as cards.</summary>
internal sealed class SearchInvoke(IncomingReader reader, InlineTurns turns, TeamsRenderer renderer) : IInvoke
{
    // The list shows a line of it; what is longer would run over the words below.
    private const int MostOfTitle = 50;

    /// <inheritdoc/>
    public IReadOnlyList<string> Names { get; } = ["composeExtension/query"];

    /// <inheritdoc/>
    public async Task<ActivityAnswer> AnswerAsync(InvokeCall call, CancellationToken cancellationToken)
    {
        var value = call.Activity.Value;
        var words = value.ListAt("parameters").FirstOrDefault(parameter => parameter.TextAt("name") == "q").TextAt("value").Trim();
        if (SearchCommand.Find(value.TextAt("commandId")) is not { } command || words.Length is 0 or > 500)
        {
            return Say(words.Length == 0 ? TeamsTexts.TypeToSearch.In(call.Locale) : TeamsTexts.NothingFound.In(call.Locale));
        }

        var bare = await reader.ReadAsync(call.Activity, call.Caller, cancellationToken);

        // A conversation of its own: searching must not disturb a question that is open where the person writes.
        var place = new Conversation(TeamsChannel.ChannelName, $"{call.Activity.TenantId}/extension/{bare.Person.Id}", bare.Conversation.Address);
        var message = bare with
        {
            Conversation = place,
            Language = call.Locale.Code,
            Action = command.Intent,
            Values = new Dictionary<string, string> { [IncomingMessage.ValueField] = words },
        };
        return await turns.AnswerAsync(message, call, cancellationToken) is [{ Outcome: Outcome.Answered or Outcome.Choices } reply, ..]
            ? Results(reply, command.Title.In(call.Locale), call.Locale)
            : Say(TeamsTexts.NothingFound.In(call.Locale));
    }

    private ActivityAnswer Results(Reply reply, string title, Locale locale)
    {
        var single = reply.Citations.Count > 1 ? reply.Citations.Select((citation, index) => Clause(citation)) : [];
        var attachments = single.Prepend(reply).Select(found => (JsonNode)Result(found, title, locale)).ToArray();
        return ActivityAnswer.Ok(new JsonObject
        {
            ["composeExtension"] = new JsonObject { ["type"] = "result", ["attachmentLayout"] = "list", ["attachments"] = new JsonArray(attachments) },
        });
    }

    private JsonObject Result(Reply found, string title, Locale locale)
    {
        // The shared card may stand where the bot is not: it tells, and nothing on it can be pressed.
        var attachment = TeamsRenderer.Attachment(renderer.RenderCard(found, new RenderPlace(Locale.Parse(found.Language) ?? locale, IsPrivate: false) { CanAct = false }));
        var (first, rest) = Preview(found, title);
        attachment["preview"] = new JsonObject
        {
            ["contentType"] = "application/vnd.microsoft.card.thumbnail",
            ["content"] = new JsonObject { ["title"] = TeamsMarkdown.Shorten(first, MostOfTitle), ["text"] = TeamsMarkdown.Shorten(rest, 160) },
        };
        return attachment;
    }

    // In a list of results one looks for the name of what was found, and only then for what is said about it.
    private static (string Title, string Text) Preview(Reply found, string title)
    {
        if (found.Citations is [var citation])
        {
            return ($"{citation.Title} {citation.Section}".Trim(), citation.Words);
        }

        var facts = string.Join(" · ", found.Facts.Select(fact => $"{fact.Title}: {fact.Value}"));
        if (Named(found.Text) is var (name, said))
        {
            return (name, said.Length > 0 ? said : facts);
        }

        var words = TeamsMarkdown.Plain(found.Text).Split('\n', 2, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var rest = words.Length > 1 ? words[1] : facts;
        if (words is [{ } lead, _] && lead.EndsWith(':'))
        {
            return (title, rest);
        }

        return words.Length > 0 && rest.Length > 0 ? (words[0], rest) : (title, string.Concat(words));
    }

    // "**Prof. Ada Prova**: whom to ask about optics"
    private static (string Name, string Said)? Named(string text) =>
        text.StartsWith("**", StringComparison.Ordinal) && text.IndexOf("**", 2, StringComparison.Ordinal) is > 2 and var end
            ? (TeamsMarkdown.Plain(text[2..end]), TeamsMarkdown.Plain(text[(end + 2)..]).TrimStart(' ', ':', '·', '\n'))
            : null;

    private static Reply Clause(Citation citation) => new(Markdown.Bold(citation.Title)) { Citations = [citation], Language = citation.Language };

    private static ActivityAnswer Say(string text) =>
        ActivityAnswer.Ok(new JsonObject { ["composeExtension"] = new JsonObject { ["type"] = "message", ["text"] = text } });
}
