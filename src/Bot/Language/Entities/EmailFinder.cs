using System.Text.RegularExpressions;

namespace Bot.Language.Entities;

/// <summary>Finds e-mail addresses.</summary>
public static partial class EmailFinder
{
    /// <summary>The addresses as written, in order.</summary>
    public static IReadOnlyList<string> Find(string text) => [.. Address().Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"[\p{L}\p{N}._%+'-]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}]{2,63}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Address();
}
