namespace Bot.Features.Milestones.Timeline;

/// <summary>How a day stands on the timeline.</summary>
internal enum DayState
{
    /// <summary>It is to be done, and its day has passed.</summary>
    Late,

    /// <summary>Still to come.</summary>
    Coming,

    /// <summary>It was done.</summary>
    Done,

    /// <summary>A day to know of that has passed.</summary>
    Passed,
}
