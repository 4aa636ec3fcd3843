namespace Bot.Language;

/// <summary>Tells Italian from English by the small words and endings of each.</summary>
public static class LanguageDetector
{
    private static readonly HashSet<string> Italian = [.. ("il lo la i gli le un uno una di del dello della dei degli delle a al allo alla ai agli alle da dal dalla in nel nella con su sul sulla per tra fra "
        + "e o ma se che chi cosa come quando quanto quanti quanta quante dove perche quale quali cui non piu e sono siamo ho hai ha abbiamo hanno mi ti si ci vi mio mia suo sua nostro questo questa questi quello "
        + "voglio vorrei posso puo possiamo devo deve bisogna serve c l d un all dell nell sull anche ancora gia ciao buongiorno buonasera salve grazie prego aiuto accordo progetto richiesta scadenza persona laboratorio dura").Split(' ')];

    private static readonly HashSet<string> English = [.. ("the a an of to in on at by for with from and or but if that who what when where why which how is are was were be been do does did can could may might must shall should "
        + "will would i you he she it we they me my your his her its our their this these those not no yes any some about please hello hi hey thanks thank help agreement project request deadline person long many much there have has had want need").Split(' ')];

    /// <summary>The language of a text; null when it could be either.</summary>
    public static Locale? Detect(string text)
    {
        var words = Tokenizer.Words(text);
        var difference = words.Sum(word => (Italian.Contains(word) ? 1 : 0) - (English.Contains(word) ? 1 : 0));
        return difference switch { > 0 => Locale.Italian, < 0 => Locale.English, _ => null };
    }
}
