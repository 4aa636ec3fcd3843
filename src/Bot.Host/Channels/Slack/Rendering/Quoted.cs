using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Host.Channels.Slack.Rendering;

/// <summary>Tells whether a reply quotes the words of a source already, so that they are not shown twice.</summary>
/// <param name="reply">The reply.</param>
internal sealed class Quoted(Reply reply)
{
    private readonly string said = Markdown.Plain(reply.Text).Replace("\n> ", "\n", StringComparison.Ordinal);

    /// <summary>True when the words stand in the text.</summary>
    public bool Holds(Citation citation) => said.Contains(citation.Words, StringComparison.Ordinal);
}
