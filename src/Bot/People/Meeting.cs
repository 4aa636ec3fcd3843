using Bot.Messages;

namespace Bot.People;

/// <summary>What the directory makes of whoever sent a message.</summary>
/// <param name="Person">They, with e-mail, roles and the ids they have elsewhere.</param>
/// <param name="Known">What is kept of them; null at the first message.</param>
public sealed record Meeting(Person Person, KnownPerson? Known);
