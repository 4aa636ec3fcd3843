namespace Bot.Content;

/// <summary>An organisation of the partnership.</summary>
/// <param name="Id">Stable short name: <c>polito</c>.</param>
/// <param name="Name">Full name.</param>
public sealed record Party(string Id, string Name);
