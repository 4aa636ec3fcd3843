using Bot.Intents.Routing;
using Bot.Language;

namespace Bot.Features.Help;

/// <summary>A short message with a verb of speaking and the name of a language asks for that language; examples would take questions about languages for it.</summary>
internal sealed class LanguageHint : IIntentHint
{
    private const int MostWords = 8;

    private static readonly HashSet<string> Verbs =
    [
        .. "parla parlami parli parlare rispondi rispondimi rispondere rispondermi scrivi scrivimi scrivermi passa passiamo usa usiamo preferisco speak answer reply write switch talk use prefer".Split(' '),
    ];

    private static readonly HashSet<string> Languages = [.. "italiano inglese italian english".Split(' ')];

    /// <inheritdoc/>
    public Task<string?> FindAsync(string text, Locale locale, CancellationToken cancellationToken)
    {
        var words = Tokenizer.Words(text);
        return Task.FromResult(words.Count <= MostWords && words.Any(Verbs.Contains) && words.Any(Languages.Contains) ? ChooseLanguageHandler.Intent.Name : null);
    }
}
