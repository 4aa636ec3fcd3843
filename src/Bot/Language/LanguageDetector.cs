using System.Text.RegularExpressions;

namespace Bot.Language;

/// <summary>Tells Italian from English by the small words and the shape of the others.</summary>
public static partial class LanguageDetector
{
    // Outweighs the two little words that each half of it looks like.
    private const double ShortForm = 2.5;

    private static readonly HashSet<string> Italian = [.. ("il lo la gli le un uno una di del dello della dei degli delle al allo alla ai agli alle da dal dalla nel nella nei nelle con su sul sulla per tra fra "
        + "e ma se che chi cosa cos come quando quanto quanti quanta quante dove perche quale quali qual cui non piu sono siamo ho hai ha abbiamo avete hanno mi ti si ci vi mio mia suo sua nostro nostra questo questa questi quello "
        + "voglio vorrei posso puo possiamo possono devo deve dobbiamo bisogna serve c l d un all dell nell sull dall anche ancora gia ciao buongiorno buonasera salve grazie prego aiuto accordo progetto richiesta scadenza persona "
        + "laboratorio dura durata firma stato stata fatto fare essere avere sapere parla parlare mandami dammi dimmi mostrami fammi cerco trovami soldi tempo anni mesi giorni oggi domani ieri si bene male tutto tutti niente nulla "
        + "rimandalo rimanda scade scadono firmato siglato quand dov com po qualcuno qualcosa lavora segue riguardo entro fino dopo prima durante secondo prossimo prossima prossimi prossime scadenze richieste domande persone documenti fare vedere elenco lista annulla indietro salta").Split(' ')];

    private static readonly HashSet<string> English = [.. ("the an of to on at by for with from and or but if that who whom what when where why which how is are was were be been do does did done can could may might must shall should "
        + "will would you he she it we they me my your his her its our their this these those not yes any some about please hello hi hey thanks thank help agreement project request deadline person long many much there has have had want need "
        + "show tell give find get let know talk speak work works working lab labs contact sign signed last lasts year years month months day days today tomorrow yesterday money time all nothing something someone anyone somebody until after before "
        + "during into out up down over im dont whats whos wheres isnt doesnt cant like people request requests each also only just still already add make create change set move open send write remind start stop cancel back skip").Split(' ')];

    private static readonly HashSet<string> Foreign = [.. ("le les des une est et pour dans avec qui que quoi quand comment pourquoi combien accord nous vous je tu il elle sont cette ce bonjour bonsoir salut merci parlez parles francais plait "
        + "el los las y del es son por para con quien cuando donde cuanto cuanta como porque acuerdo nosotros usted hola gracias buenos buenas dias tardes habla hablas espanol "
        + "der die das und ist sind nicht mit fur wer wann wie warum welche wo ich wir sie ein eine vertrag zwischen hallo danke lange dauert bitte guten tag sprechen sprichst deutsch "
        + "o os e em nao quem quanto acordo voce obrigado het een van wie waar hoe").Split(' ')];

    /// <summary>The language of a text; null when it could be either.</summary>
    public static Locale? Detect(string text)
    {
        return Decide(Tokenizer.Words(text).Sum(Lean) - (ShortForm * ShortForms().Count(TextNormalizer.Fold(text))));
    }

    /// <summary>The language of words that were already cut apart; null when it could be either.</summary>
    public static Locale? Detect(IReadOnlyList<string> words) => Decide(words.Sum(Lean));

    /// <summary>True for a text that is plainly in neither language: another script, or the small words of another tongue.</summary>
    public static bool IsForeign(string text)
    {
        var words = Tokenizer.Words(text);
        var letters = words.Sum(word => word.Count(char.IsLetter));
        if (letters > 0 && words.Sum(word => word.Count(letter => letter > 'ɏ' && char.IsLetter(letter))) > letters / 2)
        {
            return true;
        }

        var foreign = words.Count(word => Foreign.Contains(word) && !Italian.Contains(word) && !English.Contains(word));
        var own = words.Count(word => !Foreign.Contains(word) && (Italian.Contains(word) || English.Contains(word)));
        return foreign >= 2 && foreign > own;
    }

    [GeneratedRegex(@"\b(?:i'(?:d|m|ll|ve)|(?:it|that|what|who|where|when|let|how|there)'s|(?:you|we|they)'(?:re|ve|ll|d)|(?:do|does|did|is|are|was|were|ca|wo|have|has|could|would|should)n't)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ShortForms();

    private static Locale? Decide(double difference) => difference switch { > 0.4 => Locale.Italian, < -0.4 => Locale.English, _ => null };

    // Small words weigh full; of the others the endings tell: Italian words end in a vowel.
    private static double Lean(string word)
    {
        var known = (Italian.Contains(word) ? 1 : 0) - (English.Contains(word) ? 1 : 0);
        if (known != 0 || word.Length < 4 || !word.All(char.IsAsciiLetter))
        {
            return known;
        }

        return word[^1] switch
        {
            'o' or 'a' or 'i' => 0.3,
            'e' => 0.05,
            's' or 'y' or 'd' or 'g' or 't' or 'k' or 'h' or 'w' => -0.3,
            _ => -0.1,
        };
    }
}
