using System.Text.RegularExpressions;

namespace Bot.Language.Entities;

/// <summary>Finds web addresses.</summary>
public static partial class LinkFinder
{
    /// <summary>The addresses of a text, http and https alone, in order, each once.</summary>
    public static IReadOnlyList<Uri> Find(string text) =>
    [
        .. Address().Matches(text).Select(match => Uri.TryCreate(match.Value.TrimEnd('.', ',', ';', ':', '!', '?', ')', ']', '>', '"', '\'', '»', '”'), UriKind.Absolute, out var address) ? address : null)
            .OfType<Uri>().Where(address => address.Host.Length > 0 && address.UserInfo.Length == 0).Distinct(),
    ];

    [GeneratedRegex(@"\bhttps?://[^\s<>""]+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Address();
}
