using Bot.Features.Agreements.Answers.Quoting;
using Bot.Messages.Parts;

namespace Bot.Features.Agreements.LookUps;

/// <summary>What came of looking a passage up by its name.</summary>
/// <param name="Found">The passages, the one to show first; empty when there is none.</param>
internal sealed record LookedUp(IReadOnlyList<Quotation> Found)
{
    /// <summary>What to say when nothing was found.</summary>
    public string Why { get; init; } = "";

    /// <summary>What there is instead.</summary>
    public IReadOnlyList<Button> Near { get; init; } = [];
}
