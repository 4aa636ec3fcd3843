namespace Bot.Host;

/// <summary>Makes ids from outside fit for the log: one line, plain characters, not too long.</summary>
internal static class LogText
{
    private const int Most = 128;

    /// <summary>The text with everything but plain visible characters replaced.</summary>
    public static string Clean(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "-";
        }

        return string.Create(Math.Min(text.Length, Most), text, (clean, from) =>
        {
            for (var i = 0; i < clean.Length; i++)
            {
                clean[i] = from[i] is > ' ' and <= '~' ? from[i] : '_';
            }
        });
    }
}
