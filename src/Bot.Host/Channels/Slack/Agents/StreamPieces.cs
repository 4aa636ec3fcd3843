using System.Text.Json.Nodes;

namespace Bot.Host.Channels.Slack.Agents;

/// <summary>Cuts a reply's blocks into the pieces in which a stream says it.</summary>
internal static class StreamPieces
{
    /// <summary>Most blocks of one streamed message.</summary>
    public const int MostBlocks = 50;

    private const int Letters = 4000;

    /// <summary>The pieces in order, at least one; the last is what stands below the words: sources, buttons, thumbs.</summary>
    public static IReadOnlyList<JsonArray> Of(JsonArray blocks)
    {
        var below = Math.Min(MostBlocks, blocks.Reverse().TakeWhile(block => block!["type"]!.GetValue<string>() is "context" or "actions" or "context_actions").Count());
        var pieces = new List<JsonArray>();
        foreach (var block in blocks.SkipLast(below))
        {
            if (pieces.Count == 0 || Length(pieces[^1]) + Length(block!) > Letters)
            {
                pieces.Add([]);
            }

            pieces[^1].Add(block!.DeepClone());
        }

        if (below > 0)
        {
            pieces.Add([.. blocks.TakeLast(below).Select(block => block!.DeepClone())]);
        }

        return pieces;
    }

    /// <summary>How much there is of a piece or block, markup included: the careful way to count.</summary>
    public static int Length(JsonNode node) => node.ToJsonString(Api.SlackJson.Compact).Length;
}
