using System.Buffers;

namespace Bot.Host.Channels.Slack.Signing;

/// <summary>Slack writes hexadecimal digits in lower case only.</summary>
internal static class LowerHex
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789abcdef");

    /// <summary>True when there is nothing but such digits.</summary>
    public static bool ContainsOnlyLowerHex(this ReadOnlySpan<char> text) => !text.ContainsAnyExcept(Digits);
}
