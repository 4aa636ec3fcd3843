using Bot.Content;

namespace Bot.Projects;

/// <summary>A day of a project.</summary>
/// <param name="Name">Short name, unique within the project: <c>deadline</c>.</param>
/// <param name="Label">What the day is, as the request form calls it.</param>
/// <param name="Day">The day.</param>
/// <param name="IsTask">True when something must be done by then; false for a day to know of.</param>
public sealed record ProjectDate(string Name, LocalText Label, DateOnly Day, bool IsTask);
