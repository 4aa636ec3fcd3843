namespace Bot.Host.Channels.WebChat.Wire;

/// <summary>The next piece of a reply's text, in a stream.</summary>
/// <param name="Index">Which reply of the answer, from 0.</param>
/// <param name="Text">What follows what came before.</param>
internal sealed record Delta(int Index, string Text);
