using Bot.Messages.Parts;

namespace Bot.Content;

/// <summary>Somebody, or a laboratory, who works on a subject.</summary>
/// <param name="Name">Full name with title.</param>
/// <param name="Reason">What they work on that fits the subject, in the content's words.</param>
/// <param name="Open">Shows more of them.</param>
public sealed record Colleague(string Name, string Reason, Button Open);
