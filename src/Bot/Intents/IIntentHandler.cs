using Bot.Messages;

namespace Bot.Intents;

/// <summary>Answers the messages of one intent. It returns the reply; nobody inside sends.</summary>
public interface IIntentHandler
{
    /// <summary>Answers one message, a pressed button, a submitted form, or the answer to a question this handler left open.</summary>
    Task<Reply> HandleAsync(Turn turn, CancellationToken cancellationToken);
}
