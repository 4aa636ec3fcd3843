using Bot.Features.Agreements.Search.Text;

namespace Bot.Features.Agreements.Search.Ranking;

/// <summary>The traits of every word of a vocabulary.</summary>
internal sealed class WordTraitTable(Vocabulary vocabulary)
{
    private static readonly Dictionary<string, WordTraits> Known = Read();

    private readonly WordTraits[] traits = [.. vocabulary.Words.Select(Of)];

    /// <summary>Traits of a word of the vocabulary.</summary>
    public WordTraits this[int word] => traits[word];

    /// <summary>Traits of a folded word.</summary>
    public static WordTraits Of(string word)
    {
        if (char.IsDigit(word[0]))
        {
            return word.Length == 4 && word.All(char.IsDigit) && word[0] is '1' or '2' ? WordTraits.Number | WordTraits.Year : WordTraits.Number;
        }

        return Known.GetValueOrDefault(word);
    }

    private static Dictionary<string, WordTraits> Read()
    {
        var known = new Dictionary<string, WordTraits>(StringComparer.Ordinal);
        Add(known, WordTraits.Number, "due tre quattro cinque sei sette otto nove dieci undici dodici quindici venti trenta quaranta cinquanta sessanta settanta ottanta novanta cento mille migliaia milioni milione miliardi miliardo meta doppio terzo "
            + "one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand thousands million millions billion billions half third dozen once twice");
        Add(known, WordTraits.Calendar, "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre lunedi martedi mercoledi giovedi venerdi sabato domenica secolo "
            + "january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday century");
        Add(known, WordTraits.TimeUnit, "anno anni mese mesi giorno giorni settimana settimane ora ore minuti secondi decennio decenni mensile annuale annualmente trimestre semestre indeterminata perpetuo "
            + "year years month months day days week weeks hour hours minutes seconds decade decades monthly annual annually quarterly yearly daily weekly indefinite perpetual perpetually perpetuity");
        Add(known, WordTraits.Money, "euro eur dollari chf dollaro usd sterline percento canone corrispettivo dollars dollar cents pounds percent fee");
        Add(known, WordTraits.Free, "gratuito gratuita gratuiti gratuite gratuitamente gratis free");
        Add(known, WordTraits.Reason, "perche poiche affinche scopo fine motivo causa grazie causato dovuto because since due reason purpose order caused therefore aim");
        return known;
    }

    private static void Add(Dictionary<string, WordTraits> known, WordTraits trait, string words)
    {
        foreach (var word in words.Split(' '))
        {
            known[word] = known.GetValueOrDefault(word) | trait;
        }
    }
}
