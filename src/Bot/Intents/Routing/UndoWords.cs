using Bot.Language;

namespace Bot.Intents.Routing;

/// <summary>Knows who wants what was done last taken back: "undo", "annulla l'ultima cosa", "rimettilo com'era". What names a thing of its own, such as a request, is no such message.</summary>
internal static class UndoWords
{
    private const int MostWords = 12;

    private static readonly HashSet<string> Verbs = Set(
        """
        annulla annullare annullalo annullala annulliamo annullate disfa disfare disfai ripristina ripristinare ripristinalo ripristinala undo undone revert cancel
        """);

    // "Torna indietro", "put it back": two words in this order, with others between.
    private static readonly (string First, string Second)[] Phrases =
    [
        ("torna", "indietro"), ("tornare", "indietro"), ("torniamo", "indietro"), ("torna", "prima"), ("torna", "com"), ("rimetti", "prima"), ("rimetti", "com"), ("rimettilo", "com"), ("rimettila", "com"), ("rimettilo", "prima"),
        ("rimettila", "prima"), ("rimetti", "posto"), ("rimettilo", "posto"), ("rimettila", "posto"), ("go", "back"), ("take", "back"), ("put", "back"), ("change", "back"), ("roll", "back"),
    ];

    // What goes with them and names nothing: the last thing, please, can you.
    private static readonly HashSet<string> Around = Set(
        """
        l la le lo il un una ultima ultimo ultime ultimi cosa cose azione modifica modifiche operazione mossa passo cambiamento spostamento scelta comando quello quella questo questa cio che ho hai abbiamo appena fatto fatta prima
        com era come posto al di tutto no scusa scusami per favore piacere puoi potresti vorrei voglio fammi mi ti e ok aspetta subito adesso ora grazie ho sbagliato
        the a last latest previous thing things action change changes operation move step it that this what you i we just did do done made have has please can could would like want to my sorry no oops wait way was before as now thanks of your all mistake let me us
        """);

    private static readonly HashSet<string> Allowed = [.. Verbs, .. Around, .. Phrases.SelectMany(phrase => new[] { phrase.First, phrase.Second })];

    /// <summary>True when the message wants nothing else than that.</summary>
    public static bool IsAsked(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = text.Length > 120 ? [] : Tokenizer.Words(text);
        return words.Count is > 0 and <= MostWords && Says(words) && !AsksForARule(words) && words.All(Allowed.Contains);
    }

    private static bool Says(IReadOnlyList<string> words) =>
        words.Any(Verbs.Contains) || Phrases.Any(phrase => words.SkipWhile(word => word != phrase.First).Skip(1).Contains(phrase.Second));

    // "Can I cancel?" asks about a rule, not about what was just done.
    private static bool AsksForARule(IReadOnlyList<string> words) => words is ["can", "i" or "we", ..] && words.Contains("cancel");

    private static HashSet<string> Set(string words) => Tokenizer.Words(words).ToHashSet(StringComparer.Ordinal);
}
