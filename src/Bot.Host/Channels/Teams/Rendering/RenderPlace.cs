using Bot.Language;

namespace Bot.Host.Channels.Teams.Rendering;

/// <summary>Where a reply will stand, as far as its looks depend on it.</summary>
/// <param name="Locale">Language of the bot's own words around it.</param>
/// <param name="IsPrivate">True where one person talks with the bot alone.</param>
internal sealed record RenderPlace(Locale Locale, bool IsPrivate)
{
    /// <summary>Ids of the people for whom the card asks for its newest state when it is shown; at most sixty.</summary>
    public IReadOnlyList<string> RefreshFor { get; init; } = [];

    /// <summary>Id of the one person there (<c>29:…</c>); null among several.</summary>
    public string? PersonId { get; init; }

    /// <summary>False where the bot may not be (a shared card): nothing can be pressed there.</summary>
    public bool CanAct { get; init; } = true;

    /// <summary>True inside a dialog, whose buttons come back to the dialog.</summary>
    public bool IsDialog { get; init; }
}
