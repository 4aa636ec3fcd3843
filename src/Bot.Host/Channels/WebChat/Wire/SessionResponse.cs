using Bot.Content;

namespace Bot.Host.Channels.WebChat.Wire;

/// <summary>What the page needs to know when it opens.</summary>
/// <param name="Partnership">Name of the partnership in every language.</param>
/// <param name="Name">Name of the person; null for a guest.</param>
internal sealed record SessionResponse(LocalText Partnership, string? Name);
