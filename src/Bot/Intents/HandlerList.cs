using Bot.Language;

namespace Bot.Intents;

/// <summary>Every intent the bot answers to, in the order of the help; handlers are built one at a time, when chosen.</summary>
public sealed class HandlerList
{
    private readonly Dictionary<string, Intent> byName;
    private readonly Dictionary<string, Intent> byCommand;

    /// <summary>Takes the registered intents.</summary>
    /// <exception cref="InvalidOperationException">Two handlers have the same name or command.</exception>
    public HandlerList(IEnumerable<Intent> intents)
    {
        Intents = [.. intents];
        byName = Unique(Intents.Select(intent => (intent.Name, intent)), "name");
        byCommand = Unique(Intents.SelectMany(intent => intent.Commands.Select(command => (Command(command), intent))), "command");
    }

    private static readonly HashSet<string> Politeness = ["please", "pls", "plz", "perfavore", "cortesemente", "gentilmente"];

    /// <summary>The intents in order of registration.</summary>
    public IReadOnlyList<Intent> Intents { get; }

    /// <summary>The intent of a button or form; null when there is none (any more).</summary>
    public Intent? Find(string name) => byName.GetValueOrDefault(name);

    /// <summary>The intent that a message means exactly; null when it is no command.</summary>
    public Intent? FindCommand(string text) => byCommand.GetValueOrDefault(Command(text));

    // A command of punctuation alone ("?") stands for itself; "please" changes nothing.
    private static string Command(string text)
    {
        var words = Tokenizer.Words(text);
        var bare = words.Where(word => !Politeness.Contains(word)).ToList();
        return words.Count == 0 ? text.Trim() : string.Join(' ', bare.Count > 0 ? bare : words);
    }

    private static Dictionary<string, Intent> Unique(IEnumerable<(string Key, Intent Intent)> entries, string what)
    {
        var unique = new Dictionary<string, Intent>(StringComparer.Ordinal);
        foreach (var (key, intent) in entries)
        {
            if (!unique.TryAdd(key, intent) && unique[key] != intent)
            {
                throw new InvalidOperationException($"the {what} '{key}' belongs to both {unique[key].Name} and {intent.Name}: choose another");
            }
        }

        return unique;
    }
}
