namespace Bot.Features.Feedback;

/// <summary>Which reply is judged.</summary>
/// <param name="Message">Key of the message it answered, in the inbox.</param>
/// <param name="Place">Which of its replies, from 0.</param>
public sealed record AnswerKey(string Message, int Place);
