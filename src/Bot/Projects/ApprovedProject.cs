namespace Bot.Projects;

/// <summary>A project that the partnership has approved, as the rest of the bot needs to know it.</summary>
/// <param name="Number"><c>PR-2026-0001</c>.</param>
/// <param name="Title">What it is called; people wrote it.</param>
/// <param name="Owner">E-mail address of who asked for it, or their person id where no address is known.</param>
public sealed record ApprovedProject(string Number, string Title, string Owner)
{
    /// <summary>Its days, in the order of its form.</summary>
    public IReadOnlyList<ProjectDate> Dates { get; init; } = [];

    /// <summary>E-mail addresses, in lower case, of who is new to the partnership and joins with it.</summary>
    public IReadOnlyList<string> Newcomers { get; init; } = [];
}
