using Bot.Intents.Dialogs;
using Bot.Language;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Intents.Routing;

/// <summary>Messages that ask nothing: no words, one letter, a lone "cancel", thanks, an insult.</summary>
internal static class SmallTalk
{
    private const string InsultSeen = "router.insult";

    private static readonly HashSet<string> Insults = [.. ("stupido stupida idiota scemo scema cretino cretina deficiente imbecille coglione stronzo stronza merda cazzo vaffanculo fanculo inutile incapace "
        + "stupid idiot moron dumb fuck fucking asshole shit bastard useless bitch sucks").Split(' ')];

    /// <summary>The reply to such a message; null when it asks something.</summary>
    public static Reply? Answer(Turn turn, HandlerList handlers)
    {
        var words = Tokenizer.Words(turn.Text);
        if (words.Count == 0)
        {
            return WithHelp(IntentTexts.NoWords.In(turn.Locale), turn, handlers);
        }

        if (words.Count == 1 && words[0].Length == 1)
        {
            return WithHelp(IntentTexts.TooShort.In(turn.Locale, Markdown.Escape(words[0])), turn, handlers);
        }

        if (DialogWords.Steers(turn.Text))
        {
            return new Reply(IntentTexts.NothingOpen.In(turn.Locale)) { Outcome = Outcome.Done };
        }

        if (Courtesies.Answer(words) is { } courtesy)
        {
            return new Reply(courtesy.In(turn.Locale)) { Outcome = Outcome.Done };
        }

        return words.Count <= 5 && words.Any(Insults.Contains) && turn.State.Memory.TryAdd(InsultSeen, "1")
            ? WithHelp(IntentTexts.Insult.In(turn.Locale), turn, handlers)
            : null;
    }

    private static Reply WithHelp(string text, Turn turn, HandlerList handlers) => new(text)
    {
        Outcome = Outcome.Declined,
        Actions = [.. handlers.Intents.Where(intent => intent.IsListed && intent.Role is null).Take(4).Select(intent => new Button(intent.Help.In(turn.Locale), intent.Name))],
    };
}
