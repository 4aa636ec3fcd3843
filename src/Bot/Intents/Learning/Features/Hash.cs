namespace Bot.Intents.Learning.Features;

/// <summary>Short names of features: FNV-1a over their characters, the same on every machine.</summary>
internal static class Hash
{
    private const ulong Start = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The start of a feature of a kind.</summary>
    public static ulong Of(char kind) => Add(Start, kind);

    /// <summary>A feature that is one word.</summary>
    public static ulong Of(char kind, ReadOnlySpan<char> word) => Add(Of(kind), word);

    /// <summary>A feature that is a pair of words.</summary>
    public static ulong Of(char kind, ReadOnlySpan<char> word, ReadOnlySpan<char> next) => Add(Add(Of(kind, word), ' '), next);

    /// <summary>A feature that is a pair of numbers.</summary>
    public static ulong Of(char kind, int one, int other) => Add(Add(Of(kind), (char)one), (char)other);

    /// <summary>One character more.</summary>
    public static ulong Add(ulong hash, char character) => (hash ^ character) * Prime;

    private static ulong Add(ulong hash, ReadOnlySpan<char> characters)
    {
        foreach (var character in characters)
        {
            hash = Add(hash, character);
        }

        return hash;
    }
}
