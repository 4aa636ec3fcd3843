using Bot.Language;

namespace Bot.Intents.Dialogs;

/// <summary>What steers a dialog instead of answering it, in both languages.</summary>
internal static class DialogWords
{
    // "No, delete it please": the same without them.
    private static readonly HashSet<string> Around = [.. "no ok okay scusa scusami per favore piacere grazie dai allora please sorry thanks well then".Split(' ')];

    private static readonly HashSet<string> Cancel = Set("annulla|annullare|annulla tutto|annullalo|annullala|cancel that|cancel this|cancel everything|lascia stare|lascia perdere|basta|smetti|stop|esci|cancel|cancel it|never mind|nevermind|forget it|quit|abort|give up");

    // While something is written, this is what is meant; else it may be anything.
    private static readonly HashSet<string> Delete = Set("elimina|eliminalo|eliminala|elimina tutto|cancella|cancellalo|cancellala|cancella tutto|delete|delete it|delete this|delete that|delete everything|discard|discard it|scrap it");

    private static readonly HashSet<string> Back = Set("indietro|torna indietro|precedente|domanda precedente|passo indietro|back|go back|previous|previous question|undo");

    private static readonly HashSet<string> Skip = Set("salta|saltala|passa|avanti|nessuno|nessuna|niente|non lo so|skip|skip it|pass|none|nothing|no idea|n a");

    private static readonly HashSet<string> Keep = Set("ok|okay|va bene|tieni|lascia cosi|uguale|keep|keep it|same|fine|as it is");

    /// <summary>Gives the dialog up.</summary>
    public static bool IsCancel(string text) => Cancel.Contains(Bare(text));

    /// <summary>Gives up what is open, in words that may mean something else where nothing is.</summary>
    public static bool IsDelete(string text) => Delete.Contains(Bare(text));

    /// <summary>Asks the question before again.</summary>
    public static bool IsBack(string text) => Back.Contains(Bare(text));

    /// <summary>Leaves an optional field empty.</summary>
    public static bool IsSkip(string text) => Skip.Contains(Key(text)) || text.Trim() is "-" or "–" or "—";

    /// <summary>Takes what stands in the field.</summary>
    public static bool IsKeep(string text) => Keep.Contains(Key(text));

    /// <summary>True for words that only a dialog understands.</summary>
    public static bool Steers(string text) => IsCancel(text) || IsBack(text);

    private static HashSet<string> Set(string words) => words.Split('|').ToHashSet(StringComparer.Ordinal);

    private static string Key(string text) => text.Length > 40 ? "" : string.Join(' ', Tokenizer.Words(text));

    private static string Bare(string text) => text.Length > 60 ? "" : string.Join(' ', Tokenizer.Words(text).Where(word => !Around.Contains(word)));
}
