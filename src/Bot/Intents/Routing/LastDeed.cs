using System.Globalization;
using Bot.Messages;

namespace Bot.Intents.Routing;

/// <summary>Remembers in a conversation the button that takes back what was done last: "undo" presses it.</summary>
internal static class LastDeed
{
    private const string Key = "router.undo";

    // Who comes back the next day means something else.
    private static readonly TimeSpan Lasts = TimeSpan.FromDays(1);

    /// <summary>Notes what a reply did; what cannot be taken back leaves nothing to undo.</summary>
    public static void Keep(Turn turn, Reply reply)
    {
        if (reply.Outcome != Outcome.Done)
        {
            return;
        }

        if (reply.Undo is { } undo)
        {
            turn.State.Memory[Key] = $"{turn.Now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)} {undo.Action} {undo.Value}";
        }
        else
        {
            turn.State.Memory.Remove(Key);
        }
    }

    /// <summary>The intent and value that take it back; null when nothing was done that could be. It is forgotten.</summary>
    public static (string Intent, string Value)? Take(Turn turn)
    {
        if (!turn.State.Memory.Remove(Key, out var kept) || kept.Split(' ', 3) is not [var at, var intent, var value])
        {
            return null;
        }

        var done = DateTimeOffset.FromUnixTimeSeconds(long.Parse(at, CultureInfo.InvariantCulture));
        return turn.Now - done < Lasts ? (intent, value) : null;
    }
}
