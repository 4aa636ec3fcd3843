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
}
