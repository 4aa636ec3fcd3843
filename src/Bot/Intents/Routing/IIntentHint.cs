using Bot.Language;

namespace Bot.Intents.Routing;

/// <summary>Knows by itself which intent a message means, before its words are compared with examples: what coordinators wrote for it word by word.</summary>
public interface IIntentHint
{
    /// <summary>True for what a person says outright, such as whom to ask: it comes before hints from what the rest of the sentence names.</summary>
    bool IsOutright => false;

    /// <summary>Name of the intent; null when it does not know.</summary>
    Task<string?> FindAsync(string text, Locale locale, CancellationToken cancellationToken);

    /// <summary>The same for what only makes sense after what was said before; by default the words alone count.</summary>
    Task<string?> FindAsync(Turn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return FindAsync(turn.Text, turn.Locale, cancellationToken);
    }

    /// <summary>The intent of what the documents had no answer to; by default none.</summary>
    Task<string?> FindDeclinedAsync(Turn turn, CancellationToken cancellationToken) => Task.FromResult<string?>(null);
}
