namespace Bot.Features.Onboarding.Tracks;

/// <summary>What a step asks of a newcomer.</summary>
public enum StepKind
{
    /// <summary>To read something.</summary>
    Read,

    /// <summary>To get to know somebody.</summary>
    Meet,

    /// <summary>To answer a question.</summary>
    Quiz,

    /// <summary>To introduce oneself to the others.</summary>
    Introduce,
}
