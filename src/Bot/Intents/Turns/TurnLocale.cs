using Bot.Language;
using Bot.Messages;

namespace Bot.Intents.Turns;

/// <summary>Chooses the language to answer in.</summary>
internal static class TurnLocale
{
    /// <summary>
    /// What was asked for, else the language of the words, else the conversation's, else what the person spoke last, else the client's, else
    /// Italian. What may answer an open question stays in the question's language: a title in English does not turn an Italian form into an English one.
    /// </summary>
    public static Locale Choose(IncomingMessage message, string text, ConversationState state, Locale? spoken) =>
        Locale.Parse(message.Language)
        ?? (state.LanguageIsChosen ? Locale.Parse(state.Language) : null)
        ?? (Questions.LooksLikeOne(text) ? null : Locale.Parse(state.Open?.Asked?.Language))
        ?? LanguageDetector.Detect(text)
        ?? Locale.Parse(state.Language)
        ?? spoken
        ?? Locale.Parse(message.Person.Language)
        ?? Locale.Italian;
}
