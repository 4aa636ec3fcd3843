using Bot.Language;

namespace Bot.Content;

/// <summary>A text of the content in every language; coordinators write it.</summary>
public sealed record LocalText(string It, string En)
{
    /// <summary>The text in a language.</summary>
    public string In(Locale locale) => new Text(It, En).In(locale);
}
