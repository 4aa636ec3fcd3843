namespace Bot.Features.Onboarding.Journeys;

/// <summary>A released step of somebody's journey.</summary>
public sealed record JourneyStep
{
    /// <summary>Id of the step.</summary>
    public string Step { get; init; } = "";

    /// <summary>When it was released, Unix milliseconds.</summary>
    public long Released { get; init; }

    /// <summary>When it was done; 0 until then.</summary>
    public long Done { get; init; }
}
