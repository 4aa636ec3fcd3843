using Bot.Content;

namespace Bot.Features.Contacts;

/// <summary>A person or laboratory of the partnership: a row of <c>contacts.csv</c>.</summary>
/// <param name="Id">Stable short name: <c>smartdata</c>.</param>
/// <param name="Kind">Person or laboratory.</param>
/// <param name="Name">As it is written, without title.</param>
public sealed record Contact(string Id, ContactKind Kind, string Name)
{
    /// <summary>Academic or professional title; empty when there is none.</summary>
    public string Title { get; init; } = "";

    /// <summary>Id of the party it belongs to; empty when unknown.</summary>
    public string Party { get; init; } = "";

    /// <summary>Town or building; empty when unknown.</summary>
    public string Place { get; init; } = "";

    /// <summary>What it does for the partnership.</summary>
    public LocalText Function { get; init; } = new("", "");

    /// <summary>Research areas by id or free words, in any language.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>Other names people use.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>E-mail address; empty when the content gives none.</summary>
    public string Email { get; init; } = "";

    /// <summary>Telephone number; empty when the content gives none.</summary>
    public string Phone { get; init; } = "";

    /// <summary>Where this is known from.</summary>
    public LocalText Source { get; init; } = new("", "");

    /// <summary>Name with title: "Prof. Marco Mellia".</summary>
    public string FullName => Title.Length > 0 ? $"{Title} {Name}" : Name;
}
