using Bot.Content;

namespace Bot.Features.Onboarding.Tracks;

/// <summary>Steps over time for somebody new, or somebody who leaves: a file of <c>onboarding/</c>.</summary>
/// <param name="Id">Name of its file: <c>newcomer</c>.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Steps">Its steps in order of their days.</param>
public sealed record Track(string Id, LocalText Title, IReadOnlyList<Step> Steps)
{
    /// <summary>The track that newcomers are offered.</summary>
    public const string Newcomer = "newcomer";

    /// <summary>The track of those who leave; offered to nobody who does not ask for it.</summary>
    public const string Leaving = "leaving";

    /// <summary>Whom it is offered to; empty for everybody.</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];

    /// <summary>True when a person with these roles is offered it.</summary>
    public bool IsFor(IReadOnlyList<string> roles) => Id != Leaving && (Roles.Count == 0 || Roles.Any(roles.Contains));
}
