using Bot.Language;

namespace Bot.Intents.Dialogs;

/// <summary>What steers a dialog instead of answering it, in both languages.</summary>
internal static class DialogWords
{
    private static readonly HashSet<string> Cancel = Set("annulla|annullare|annulla tutto|lascia stare|lascia perdere|basta|smetti|stop|esci|cancel|cancel it|never mind|nevermind|forget it|quit|abort|give up");

    private static readonly HashSet<string> Back = Set("indietro|torna indietro|precedente|domanda precedente|passo indietro|back|go back|previous|previous question|undo");

    private static readonly HashSet<string> Skip = Set("salta|saltala|passa|avanti|nessuno|nessuna|niente|non lo so|skip|skip it|pass|none|nothing|no idea|n a");

    private static readonly HashSet<string> Keep = Set("ok|okay|va bene|tieni|lascia cosi|uguale|keep|keep it|same|fine|as it is");

    /// <summary>Gives the dialog up.</summary>
    public static bool IsCancel(string text) => Cancel.Contains(Key(text));

    /// <summary>Asks the question before again.</summary>
    public static bool IsBack(string text) => Back.Contains(Key(text));

    /// <summary>Leaves an optional field empty.</summary>
    public static bool IsSkip(string text) => Skip.Contains(Key(text)) || text.Trim() is "-" or "–" or "—";

    /// <summary>Takes what stands in the field.</summary>
    public static bool IsKeep(string text) => Keep.Contains(Key(text));

    /// <summary>True for words that only a dialog understands.</summary>
    public static bool Steers(string text) => IsCancel(text) || IsBack(text);

    private static HashSet<string> Set(string words) => words.Split('|').ToHashSet(StringComparer.Ordinal);

    private static string Key(string text) => text.Length > 40 ? "" : string.Join(' ', Tokenizer.Words(text));
}
