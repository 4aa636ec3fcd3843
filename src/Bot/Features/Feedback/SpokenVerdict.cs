using System.Text.RegularExpressions;
using Bot.Language;

namespace Bot.Features.Feedback;

/// <summary>What somebody thinks of the last answer, said in words or with a lone thumb: "that answer is wrong", "non hai capito", "👍".</summary>
/// <param name="IsGood">True for praise.</param>
/// <param name="Reason">Name of a ready reason, or what they add in their own words; empty for none.</param>
internal sealed partial record SpokenVerdict(bool IsGood, string Reason = "")
{
    // Whoever judges says it shortly; what is added stands behind a mark.
    private const int MostWords = 9;

    /// <summary>A thumb as a message of its own.</summary>
    public const string Up = "👍";

    /// <summary>The other one.</summary>
    public const string Down = "👎";

    private static readonly (string Name, Regex Words)[] Reasons = [("wrong", Wrong()), ("incomplete", Incomplete()), ("outdated", Outdated()), ("unclear", Unclear())];

    /// <summary>The verdict; null when the message is none.</summary>
    public static SpokenVerdict? Of(string text)
    {
        var plain = Opening().Replace(text.Trim(), "");
        if (plain is Up or Down)
        {
            return new SpokenVerdict(plain == Up);
        }

        var cut = plain.IndexOfAny([':', ',', ';', '.', '!', '–']);
        var (said, added) = cut < 0 ? (plain, "") : (plain[..cut], plain[(cut + 1)..].Trim(' ', '.', '!', ',', '-', '–'));
        var folded = TextNormalizer.Fold(said).Replace('’', '\'').Trim();
        if (plain.EndsWith('?') || Tokenizer.Words(said).Count > MostWords)
        {
            return null;
        }

        return Good().IsMatch(folded) ? new SpokenVerdict(true)
            : Bad().IsMatch(folded) ? new SpokenVerdict(false, added.Length > 0 ? added : Reasons.FirstOrDefault(reason => reason.Words.IsMatch(folded)).Name ?? "")
            : null;
    }

    [GeneratedRegex(@"^(?:(?:grazie|thanks|thank you|no|ok|okay|scusa|scusami|sorry|mi dispiace|ma|but|però|mah|hmm)\b[\s,.!]+)+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    // The answer, what was said, or who said it, and nothing else beside it: a question about something wrong is none.
    [GeneratedRegex(
        @"^(?:(?:no|ma|pero|guarda|scusa|scusami|mi dispiace|penso che|credo che|secondo me|mi sa che)\s+)*(?:"
        + @"(?:(?:la|questa|quella|tua|sua|ultima)\s+)*risposta\s+(?:(?:di prima|che mi hai dato|che hai dato|precedente)\s+)?(?:(?:non (?:e|era|mi pare|mi sembra)\s+(?:molto\s+|proprio\s+)?(?:giusta|corretta|vera|esatta|utile|quella giusta|chiara|completa|aggiornata|pertinente))"
        + @"|(?:(?:e|era|mi sembra|mi pare)\s+)?(?:(?:proprio|del tutto|completamente|troppo|in parte)\s+)?(?:sbagliata|errata|scorretta|falsa|inutile|incompleta|vecchia|superata|confusa|incomprensibile|fuori tema|pessima)|non (?:va bene|mi serve|serve|si capisce|c'entra(?: niente| nulla)?))"
        + @"|(?:pessima|brutta)\s+risposta|(?:ti sei sbagliato|ti sbagli|hai sbagliato(?: (?:risposta|tutto))?|hai torto|hai capito male|sbagliato|errato)"
        + @"|(?:e|era) (?:sbagliat[oa]|errat[oa]|fals[oa])|non (?:e|era) (?:vero|giusto|corretto|esatto|cosi|utile|(?:quello|cio|quel) che (?:ho|avevo|ti ho|volevo|intendevo|cercavo|chiedevo)\b.*)"
        + @"|non (?:mi )?(?:hai|ha) (?:capito(?: (?:la domanda|niente|nulla|bene))?|aiutato|risposto(?: alla (?:mia )?domanda)?)|non (?:mi )?(?:e|sei) (?:stat[oa] )?(?:utile|d'aiuto|di aiuto)|non (?:e )?utile|non mi serve"
        + @"|(?:(?:the|that|this|your|last|previous)\s+)*(?:answer|reply|response)\s+(?:(?:you gave(?: me)?|above)\s+)?(?:is|was|seems|looks)\s+(?:(?:completely|totally|just|plain|simply|quite|partly)\s+)?(?:wrong|incorrect|false|mistaken|useless|incomplete|outdated|old|out of date|unclear|confusing|off topic|bad|not (?:right|correct|true|helpful|useful|clear|complete|what i asked(?: for)?))"
        + @"|(?:the|that|this|your) (?:answer|reply|response) (?:did not|didn't|does not|doesn't) (?:help|answer|make sense)\b.*|(?:wrong|bad|incorrect|useless) (?:answer|reply|response)"
        + @"|(?:that|this|it)(?:'s| is| was) (?:(?:completely|totally|just|plain|simply)\s+)?(?:wrong|incorrect|false|a wrong answer|a bad answer|the wrong answer|not (?:right|correct|true|helpful|useful|what i (?:asked|meant|wanted|was asking)\b.*))|(?:that|this|it) (?:isn't|wasn't) (?:right|correct|true|helpful|useful|what i (?:asked|meant|wanted|was asking)\b.*)"
        + @"|you(?:'re| are| were) (?:wrong|mistaken)|you got (?:it|that|this) wrong|you (?:did not|didn't|have not|haven't) (?:understand|understood|answer|answered|help|helped)(?: (?:me|it|that|my question|the question))?|you misunderstood(?: (?:me|it|my question|the question))?|not helpful|not useful|unhelpful)$")]
    private static partial Regex Bad();

    [GeneratedRegex(
        @"^(?:(?:wow|si|yes|ok|bene|grazie|thanks|thank you)\s+)*(?:(?:ottima|bella|buona|perfetta|grande|splendida|eccellente) risposta|(?:(?:la|questa|quella|tua)\s+)*risposta (?:(?:e|era) )?(?:molto )?(?:giusta|corretta|esatta|utile|perfetta|ottima|chiara)"
        + @"|(?:mi )?(?:e|sei) stat[oa] (?:molto )?(?:utile|d'aiuto|di aiuto)|mi hai aiutato(?: molto)?|molto utile"
        + @"|(?:great|good|nice|excellent|perfect|helpful|useful|brilliant) (?:answer|reply|response)|(?:(?:the|that|this|your)\s+)*(?:answer|reply|response) (?:is|was) (?:very |really )?(?:right|correct|helpful|useful|good|great|clear|perfect)"
        + @"|(?:that|this|it)(?:'s| is| was) (?:very |really )?(?:helpful|useful)|that helped(?: (?:me|a lot))*|very helpful|helpful)$")]
    private static partial Regex Good();

    [GeneratedRegex(@"\b(?:sbagli\w*|errat[oa]|scorrett[oa]|fals[oa]|vero|giust[oa]|corrett[oa]|esatt[oa]|torto|wrong|incorrect|false|mistaken|right|correct|true)\b")]
    private static partial Regex Wrong();

    [GeneratedRegex(@"\b(?:incomplet[ae]|complet[ae])\b")]
    private static partial Regex Incomplete();

    [GeneratedRegex(@"\b(?:vecchia|superata|aggiornata|outdated|old|out of date)\b")]
    private static partial Regex Outdated();

    [GeneratedRegex(@"\b(?:confusa|incomprensibile|chiara|si capisce|unclear|confusing|clear|make sense)\b")]
    private static partial Regex Unclear();
}
