using Bot.Intents.Routing;
using Bot.Language;

namespace Bot.Features.Help;

/// <summary>
/// A short message with a verb of speaking that ends with the name of a language asks for that language, or whether the bot speaks it;
/// examples would take questions about languages for it.
/// </summary>
internal sealed class LanguageHint : IIntentHint
{
    private const int MostWords = 8;

    private static readonly HashSet<string> Verbs = [.. "parla parlami parli rispondi rispondimi rispondere rispondermi scrivimi scrivermi passa passiamo preferisco speak answer reply switch talk".Split(' ')];

    private static readonly HashSet<string> Languages = [.. ("italiano inglese francese tedesco spagnolo cinese portoghese russo arabo giapponese "
        + "italian english french german spanish chinese mandarin portuguese russian arabic japanese").Split(' ')];

    // What may follow the language: "please", "from now on".
    private static readonly HashSet<string> Courtesy = [.. "per favore cortesia grazie adesso ora in poi d sempre please thanks now from on always".Split(' ')];

    /// <inheritdoc/>
    public Task<string?> FindAsync(string text, Locale locale, CancellationToken cancellationToken)
    {
        var words = Tokenizer.Words(text);
        var isAsked = words.Count <= MostWords && words.Any(Verbs.Contains) && words.LastOrDefault(word => !Courtesy.Contains(word)) is { } last && Languages.Contains(last);
        return Task.FromResult(isAsked || ChooseLanguageHandler.GoesByWords(text) ? ChooseLanguageHandler.Intent.Name : null);
    }
}
