namespace Bot.Storage;

/// <summary>A table whose column <c>conversation</c> says, as JSON, where to write to: when the bot is taken out of there, it lets go of it.</summary>
/// <param name="Table">Name of the table.</param>
/// <param name="Forget">How it lets go of the address <c>@address</c>.</param>
public sealed record KeptAddress(string Table, string Forget);
