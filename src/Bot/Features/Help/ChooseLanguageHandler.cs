using System.Text.RegularExpressions;
using Bot.Intents;
using Bot.Language;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Features.Help;

/// <summary>Keeps to one language, whatever the person writes in, or goes by their words again.</summary>
internal sealed partial class ChooseLanguageHandler : IIntentHandler
{
    private const string ByWords = "auto";

    private static readonly Dictionary<string, Locale> Names = new(StringComparer.Ordinal)
    {
        ["it"] = Locale.Italian,
        ["italiano"] = Locale.Italian,
        ["italian"] = Locale.Italian,
        ["en"] = Locale.English,
        ["inglese"] = Locale.English,
        ["english"] = Locale.English,
    };

    /// <summary>What it answers to.</summary>
    public static readonly Intent Intent = new("language.choose", HelpTexts.Language)
    {
        Commands = ["cambia lingua", "change language"],
        IsListed = false,
    };

    /// <summary>True for who wants the language of their own messages again.</summary>
    public static bool GoesByWords(string text) => ByOwnWords().IsMatch(TextNormalizer.Fold(text));

    /// <inheritdoc/>
    public Task<Reply> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.Value == ByWords || (turn.Value is null && GoesByWords(turn.Text)))
        {
            turn.State.LanguageIsChosen = false;
            return Task.FromResult(new Reply(HelpTexts.LanguageByWords.In(turn.Locale)) { Outcome = Outcome.Done });
        }

        var named = Tokenizer.Words(turn.Value ?? turn.Text).Where(Names.ContainsKey).Select(word => Names[word]).Distinct().ToList();
        if (named is not [var chosen])
        {
            return Task.FromResult(new Reply(HelpTexts.WhichLanguage.In(turn.Locale)) { Outcome = Outcome.Choices, Actions = [Choice(Locale.Italian), Choice(Locale.English), Automatic(turn.Locale)] });
        }

        turn.State.Language = chosen.Code;
        turn.State.LanguageIsChosen = true;
        return Task.FromResult(new Reply(HelpTexts.LanguageIs.In(chosen)) { Outcome = Outcome.Done, Language = chosen.Code, Actions = [Automatic(chosen)], Undo = Automatic(chosen) });
    }

    [GeneratedRegex(@"^(?:\w+ ){0,4}(?:nella |la |in the |the )?(?:lingua|language) (?:in cui |che |dei |of |in which )?(?:ti |io |i )?(?:scrivo|uso|miei messaggi|write|use|write in|my messages|automatica|automatically)\W*$|^(?:lingua automatica|automatic language)\W*$")]
    private static partial Regex ByOwnWords();

    private static Button Choice(Locale locale) => new(HelpTexts.LanguageName.In(locale), Intent.Name, locale.Code);

    private static Button Automatic(Locale locale) => new(HelpTexts.LanguageAutomatic.In(locale), Intent.Name, ByWords);
}
