using System.Text.RegularExpressions;
using Bot.Language;

namespace Bot.Features.Questions.Asking;

/// <summary>Finds the question in a sentence that says to whom it goes: "chiedi a un coordinatore: chi paga le missioni?"</summary>
internal static partial class SpokenQuestion
{
    // Without a colon, fewer words than these are the sentence's own end: "ask a person who knows".
    private const int LeastWords = 3;

    /// <summary>The question; null when the sentence holds none, or is not meant for a person.</summary>
    public static string? Find(string text)
    {
        var match = Sentence().Match(text.Replace('’', '\''));
        if (!match.Success)
        {
            return null;
        }

        var question = match.Groups["question"].Value.Trim();
        var least = match.Groups["border"].Length > 0 ? 1 : LeastWords;
        return Tokenizer.Words(question).Count >= least ? question : null;
    }

    [GeneratedRegex(
        """
        ^\s*(?:(?:per\ favore|per\ piacere|please|puoi|potresti|can\ you|could\ you|vorrei|voglio|devo|i\ would\ like\ to|i'd\ like\ to|i\ want\ to|i\ need\ to)[,\ ]+)*
        (?:chiedi|chiedere|chiedilo|domanda|domandare|inoltra|gira|ask|forward\ to|(?:ho\ )?una\ domanda\ per|(?:i\ have\ )?a\ question\ for)\s+
        (?:(?:a|ad|al|alla|allo|to)\s+)?(?:(?:un|una|il|lo|la|the|a|an)\s+)?(?:un')?
        (?:coordinat(?:ore|rice|ori|rici)|coordinators?|persona|person|human|umano|qualcuno|somebody|someone|responsabile|chi\ coordina(?:\ la\ partnership|\ l'accordo)?|whoever\ coordinates)
        (?:\s*(?<border>[:,;–—-]+)\s*|\s+(?=(?:se|che|chi|cosa|come|quando|quant|dove|perch|qual|di|whether|if|who|what|when|where|why|which|how|to|about)))
        (?<question>\S.*)$
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.Singleline,
        1000)]
    private static partial Regex Sentence();
}
