using Bot.Content;

namespace Bot.Features.ProjectRequests.Fields;

/// <summary>One choice of a request field.</summary>
/// <param name="Value">What is stored.</param>
/// <param name="Title">What it says.</param>
public sealed record RequestChoice(string Value, LocalText Title);
