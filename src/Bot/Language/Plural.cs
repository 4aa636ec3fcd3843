namespace Bot.Language;

/// <summary>A sentence about a number of things; the number is place {0}.</summary>
/// <param name="One">For exactly one.</param>
/// <param name="Many">For none and for several.</param>
public sealed record Plural(Text One, Text Many)
{
    /// <summary>The sentence for this number; further places follow from {1}.</summary>
    public string In(Locale locale, int count, params object?[] values) => (count == 1 ? One : Many).In(locale, [count, .. values]);
}
