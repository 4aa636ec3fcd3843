namespace Bot.Host.Doctor;

/// <summary>How a check ended.</summary>
public enum Verdict
{
    /// <summary>As it should be.</summary>
    Good,

    /// <summary>Not set up, and not needed.</summary>
    Off,

    /// <summary>Works, but deserves a look.</summary>
    Doubtful,

    /// <summary>Does not work; the command exits with 1.</summary>
    Bad,
}
