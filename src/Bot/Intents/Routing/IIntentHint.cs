using Bot.Language;

namespace Bot.Intents.Routing;

/// <summary>Knows by itself which intent a message means, before its words are compared with examples: what coordinators wrote for it word by word.</summary>
public interface IIntentHint
{
    /// <summary>Name of the intent; null when it does not know.</summary>
    Task<string?> FindAsync(string text, Locale locale, CancellationToken cancellationToken);
}
