namespace Bot.Features.Onboarding.Journeys;

/// <summary>One person on one track.</summary>
public sealed record Journey
{
    /// <summary>Waits for a coordinator's yes.</summary>
    public const string Waiting = "waiting";

    /// <summary>Steps are released.</summary>
    public const string Running = "running";

    /// <summary>Nothing is released until it goes on.</summary>
    public const string Paused = "paused";

    /// <summary>It came to its end.</summary>
    public const string Finished = "finished";

    /// <summary>Who: <c>channel:id</c>.</summary>
    public string Person { get; init; } = "";

    /// <summary>Their display name; data from outside.</summary>
    public string Name { get; init; } = "";

    /// <summary>Id of the track.</summary>
    public string Track { get; init; } = "";

    /// <summary>Waiting, running, paused or finished.</summary>
    public string State { get; init; } = "";

    /// <summary>Day one, as yyyy-MM-dd; empty until the first steps are released.</summary>
    public string Started { get; init; } = "";

    /// <summary>Day of the pause; empty when there is none.</summary>
    public string PausedOn { get; init; } = "";

    /// <summary>E-mail address of whoever looks after them; empty for nobody.</summary>
    public string Buddy { get; init; } = "";

    /// <summary>Instant of the next release, Unix milliseconds; 0 for none.</summary>
    public long Due { get; init; }
}
