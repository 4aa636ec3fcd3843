using Bot.Messages;

namespace Bot.Intents.Turns;

/// <summary>Adds to replies what no handler should have to think of, once for all of them.</summary>
public interface IReplyCompletion
{
    /// <summary>Completes one reply of a turn.</summary>
    /// <param name="turn">What it answers.</param>
    /// <param name="reply">The reply as its handler made it.</param>
    /// <param name="place">Which of the turn's replies it is, from 0.</param>
    Reply Complete(Turn turn, Reply reply, int place);
}
