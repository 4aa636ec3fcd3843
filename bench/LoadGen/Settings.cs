using System.Globalization;

namespace Bot.LoadGen;

/// <summary>How a run is made.</summary>
internal sealed class Settings
{
    /// <summary>How often each subject gets its slice.</summary>
    public int Rounds { get; private init; } = 10;

    /// <summary>Length of a slice, in seconds.</summary>
    public double Slice { get; private init; } = 1.5;

    /// <summary>Unrecorded load on each server at first, in seconds, at least: a young server costs several times as much.</summary>
    public double Warm { get; private init; } = 10;

    /// <summary>The same at most: it ends sooner when a turn no longer becomes cheaper. As long as <see cref="Warm"/>, it ends there.</summary>
    public double Settle { get; private init; } = 180;

    /// <summary>The subjects to measure; empty for all.</summary>
    public IReadOnlyList<string> Only { get; private init; } = [];

    /// <summary>What to measure: <c>cost</c>, <c>rate</c>, <c>flood</c>, <c>idle</c>.</summary>
    public IReadOnlyList<string> Parts { get; private init; } = ["cost", "rate", "flood", "idle"];

    /// <summary>Folder of another publish of the product, measured beside this one: what a change brought shows in their ratio. Empty for none.</summary>
    public string Before { get; private init; } = "";

    /// <summary>Reads <c>--name value</c> pairs.</summary>
    public static Settings Read(string[] arguments)
    {
        var given = arguments.Chunk(2).Where(pair => pair.Length == 2).ToDictionary(pair => pair[0].TrimStart('-'), pair => pair[1], StringComparer.Ordinal);
        var defaults = new Settings();
        return new Settings
        {
            Rounds = (int)Number("rounds", defaults.Rounds),
            Slice = Number("slice", defaults.Slice),
            Warm = Number("warm", defaults.Warm),
            Settle = Number("settle", defaults.Settle),
            Only = Words("only", defaults.Only),
            Parts = Words("parts", defaults.Parts),
            Before = given.GetValueOrDefault("before", defaults.Before),
        };

        double Number(string name, double fallback) => given.TryGetValue(name, out var text) ? double.Parse(text, CultureInfo.InvariantCulture) : fallback;
        IReadOnlyList<string> Words(string name, IReadOnlyList<string> fallback) => given.TryGetValue(name, out var text) ? text.Split(',') : fallback;
    }
}
