using Bot.Language;

namespace Bot.People;

/// <summary>How somebody is called who may have said no name: a guest of the web chat has none.</summary>
internal static class NameTexts
{
    private static readonly Text Guest = new("Ospite", "Guest");

    /// <summary>The name as people read it; data from outside, to be escaped where it is shown.</summary>
    public static string Of(string name, Locale locale) => name.Length > 0 ? name : Guest.In(locale);
}
