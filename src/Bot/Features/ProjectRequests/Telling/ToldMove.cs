using Bot.Features.ProjectRequests.Keeping;
using Bot.Features.ProjectRequests.Moves;
using Bot.Language;

namespace Bot.Features.ProjectRequests.Telling;

/// <summary>A move as it is told to whom it concerns.</summary>
/// <param name="After">The request as the move left it.</param>
/// <param name="Before">The request before; null when it is new.</param>
/// <param name="Move">What was done.</param>
/// <param name="Prepared">What was prepared for an approved project, each a sentence in the reader's language.</param>
internal sealed record ToldMove(ProjectRequest After, ProjectRequest? Before, WantedMove Move, IReadOnlyList<Func<Locale, string>> Prepared);
