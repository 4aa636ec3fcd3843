using System.Text.RegularExpressions;

namespace Bot.Features.Agreements.Search.Query;

/// <summary>Tells the kind of a question by its words.</summary>
internal static partial class QuestionKinds
{
    // The first that matches wins: longer phrases stand before the words they contain.
    private static readonly (Regex[] Patterns, QuestionKind Kind)[] Rules =
    [
        ([ItalianMeaning(), EnglishMeaning()], QuestionKind.Meaning),
        ([ItalianUntil(), EnglishUntil()], QuestionKind.Until),
        ([ItalianHowLong(), EnglishHowLong()], QuestionKind.HowLong),
        ([ItalianWhen(), EnglishWhen()], QuestionKind.When),
        ([ItalianHowMuch(), EnglishHowMuch()], QuestionKind.HowMuch),
        ([ItalianHowMany(), EnglishHowMany()], QuestionKind.HowMany),
        ([ItalianWhy(), EnglishWhy()], QuestionKind.Why),
        ([ItalianWhere(), EnglishWhere()], QuestionKind.Where),
        ([ItalianWho(), EnglishWho()], QuestionKind.Who),
        ([ItalianWay(), EnglishWay()], QuestionKind.How),
        ([ItalianWhat(), EnglishWhat()], QuestionKind.Other),
        ([ItalianWhether(), EnglishWhether()], QuestionKind.Whether),
        ([ItalianHow(), EnglishHow()], QuestionKind.How),
    ];

    /// <summary>The kind of a question.</summary>
    /// <param name="folded">The question, folded.</param>
    /// <param name="language">Place of its language in <see cref="Bot.Language.Locale.All"/>.</param>
    public static QuestionKind Of(string folded, int language)
    {
        foreach (var (patterns, kind) in Rules)
        {
            if (patterns[language].IsMatch(folded))
            {
                return kind;
            }
        }

        return QuestionKind.Other;
    }

    [GeneratedRegex(@"\b(?:definizione|definisce|definito|definiti|vuol dire|vogliono dire|significa|significano|significato|si intende|s intende|si intendono)\b|^(?:che )?cos(?:a)? (?:e|sono)(?: (?:un|una|uno|il|la|lo|i|le|gli|l'))? ?[^ ]+\W*$")]
    private static partial Regex ItalianMeaning();

    [GeneratedRegex(@"\b(?:definition|define|defined|meant by|meaning of|what (?:do|does|is) .{1,60} (?:mean|stand for)|means what)\b|^what(?: s| is| are) (?:an? |the )?[^ ]+\W*$")]
    private static partial Regex EnglishMeaning();

    [GeneratedRegex(@"^(?:e |ma |ed |scusa |ciao )?(?:(?:fino a |entro )?quando|(?:in )?(?:che|quale) (?:giorno|data|mese|anno))\b.*\b(?:finisc\w*|finira|scad\w*|termin\w*|conclud\w*|cess\w*|chiud\w*)\b|\b(?:data|giorno) di (?:fine|scadenza|termine|conclusione)\b")]
    private static partial Regex ItalianUntil();

    [GeneratedRegex(@"^(?:and |but |so |hi |hello )?(?:(?:until|till|by) )?(?:when|(?:on |in )?(?:what|which) (?:day|date|month|year))(?: s| is| are| does| do| will| would)\b.*\b(?:ends?|ending|expir\w*|finish\w*|terminat\w*|over|up|runs? out)\b|\b(?:end|expiry|expiration|termination) date\b")]
    private static partial Regex EnglishUntil();

    [GeneratedRegex(@"\b(?:quanto (?:dura|durano|durera|tempo|preavviso)|per quanto\b(?! riguarda)|(?:quanti|quante|entro quanti|entro quante) (?:ore|giorni|settimane|mesi|anni)|durata|da quanto|fino a quanto|ogni quanto|entro quanto)\b")]
    private static partial Regex ItalianHowLong();

    [GeneratedRegex(@"\b(?:how (?:long|often|soon|quickly|far in advance)|how (?:many|much) (?:hours|days|weeks|months|years|yrs|time|notice)|duration|what period|for what time)\b")]
    private static partial Regex EnglishHowLong();

    [GeneratedRegex(@"\b(?:quando|in (?:che|quale) (?:anno|data|giorno|mese|secolo|periodo)|(?:che|quale|quali) (?:anno|anni|data|giorno|mese|momento|secolo)|da quando|fino a quando|entro quando|scade|data (?:di|del|della))\b")]
    private static partial Regex ItalianWhen();

    [GeneratedRegex(@"\b(?:when|(?:what|which|in what|in which) (?:year|date|day|month|century|decade|time)|by what date|since when|until when|date of|what date)\b")]
    private static partial Regex EnglishWhen();

    [GeneratedRegex(@"\b(?:quanto (?:costa|costano|vale|si paga|pago|paga|pagano|spende|guadagna|e costato|denaro)|quanti (?:soldi|euro|fondi)|quanta parte|(?:che|quale) (?:percentuale|importo|somma|cifra|prezzo)|quanto)\b")]
    private static partial Regex ItalianHowMuch();

    [GeneratedRegex(@"\b(?:how much|what (?:percentage|percent|amount|price|cost|sum|proportion|fraction)|how (?:large|big|high|tall|fast|old|deep|wide|heavy) )\b")]
    private static partial Regex EnglishHowMuch();

    [GeneratedRegex(@"\b(?:quanti|quante|quanta|(?:che|qual e il) numero|numero di)\b")]
    private static partial Regex ItalianHowMany();

    [GeneratedRegex(@"\b(?:how many|what number|number of)\b")]
    private static partial Regex EnglishHowMany();

    [GeneratedRegex(@"\b(?:perche|come mai|per (?:che|quale) (?:motivo|ragione|scopo)|a (?:che|cosa) serve|a che scopo|motivo)\b")]
    private static partial Regex ItalianWhy();

    [GeneratedRegex(@"\b(?:why|what for|how come|for what (?:reason|purpose)|what reason|point of|purpose of)\b")]
    private static partial Regex EnglishWhy();

    [GeneratedRegex(@"\b(?:dove|dov e|da dove|in (?:che|quale) (?:citta|paese|luogo|posto|stato|regione|sede|tribunale|provincia|nazione))\b")]
    private static partial Regex ItalianWhere();

    [GeneratedRegex(@"\b(?:where|(?:what|which|in what|in which) (?:city|country|place|location|state|region|town|venue|seat|area))\b")]
    private static partial Regex EnglishWhere();

    [GeneratedRegex(@"\b(?:chi|a chi|con chi|da chi|di chi|quale (?:persona|ente|societa|organizzazione|parte))\b")]
    private static partial Regex ItalianWho();

    [GeneratedRegex(@"\b(?:who|whom|whose|(?:what|which) (?:person|company|organi[sz]ation|body|party|group|entity))\b")]
    private static partial Regex EnglishWho();

    [GeneratedRegex(@"^(?:e |ma |allora )?(?:come|in che modo|in quale modo)\b")]
    private static partial Regex ItalianWay();

    [GeneratedRegex(@"^(?:so |and |but |ok |then )?(?:how|in what way)\b")]
    private static partial Regex EnglishWay();

    [GeneratedRegex(@"^(?:e |ma |allora |scusa )?(?:in |di |a |per |con |su |da )?(?:che|cosa|quale|quali|qual)\b|\b(?:cosa|quale|quali|qual)\b")]
    private static partial Regex ItalianWhat();

    [GeneratedRegex(@"\b(?:what|which)\b(?! if)")]
    private static partial Regex EnglishWhat();

    [GeneratedRegex(@"^(?:e |ma |allora |scusa )?(?:se |si |mi |ci |c e|ci sono|e |posso|puo|possiamo|possono|devo|deve|dobbiamo|devono|bisogna|serve|occorre|ho|ha|abbiamo|hanno|sono|siamo|vale|valgono|esiste|esistono|la posso|lo posso|si puo|va bene|conviene|\p{L}+(?:ono|iamo|ano|ate|ete)\b)|\b(?:posso|possiamo|puo|possono|devo|dobbiamo|deve|devono|bisogna|e vietato|e permesso|va bene|vale|mi tocca|si puo|si possono|e possibile|e obbligatorio|sono obbligat\w+)\b")]
    private static partial Regex ItalianWhether();

    [GeneratedRegex(@"^(?:so |and |but |ok |then |if [^,]*, ?)?(?:is|are|am|was|were|do|does|did|can|could|may|might|must|shall|should|will|would|has|have|had|ok|any|anything|allowed|need|isn t|aren t|don t|doesn t|can t)\b|\b(?:can|may|must|should|do|does|is|are|am) (?:i|we|you|they|it|someone|anyone|the|a|my|our|either)\b|\b(?:allowed to|ok to|okay to|permitted|is that ok)\b")]
    private static partial Regex EnglishWhether();

    [GeneratedRegex(@"\b(?:come|in che modo|in quale modo|con quali modalita|cosa (?:devo|bisogna|dobbiamo) fare)\b")]
    private static partial Regex ItalianHow();

    [GeneratedRegex(@"\b(?:how|in what way|what (?:do|should|must) (?:i|we) do)\b")]
    private static partial Regex EnglishHow();
}
