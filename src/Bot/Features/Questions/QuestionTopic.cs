using Bot.Content;

namespace Bot.Features.Questions;

/// <summary>A subject with the people who answer for it: an entry of <c>questions.json</c>.</summary>
/// <param name="Id">Stable short name.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Words">Words by which a question belongs to it, in any language.</param>
/// <param name="People">E-mail addresses of who answers.</param>
public sealed record QuestionTopic(string Id, LocalText Name, IReadOnlyList<string> Words, IReadOnlyList<string> People);
