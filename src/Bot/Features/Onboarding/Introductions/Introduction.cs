namespace Bot.Features.Onboarding.Introductions;

/// <summary>What a newcomer wants to be known by; kept until a coordinator has decided.</summary>
/// <param name="Person">Who: <c>channel:id</c>.</param>
/// <param name="Name">Their display name; data from outside.</param>
/// <param name="Words">What they wrote; data from outside.</param>
public sealed record Introduction(string Person, string Name, string Words);
