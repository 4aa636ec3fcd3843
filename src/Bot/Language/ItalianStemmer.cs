namespace Bot.Language;

/// <summary>Cuts Italian words down to what their forms share: "durata", "dura" and "durare" are one.</summary>
public static class ItalianStemmer
{
    private const int LeastStem = 3;

    // Verb and noun endings as they stand after folding, tried longest first.
    private static readonly WordEndings Endings = new((
        "atorio atoria azione azioni izione izioni uzione uzioni atrice atrici atore atori amente emente imente mente amento amenti imento imenti abile abili ibile ibili "
        + "erebbero irebbero eremmo iremmo erebbe irebbe eranno iranno eremo iremo arono erono irono avamo evamo ivamo avano evano ivano assero essero issero "
        + "ando endo iamo ante anti ente enti anza anze enza enze ista isti iste ismo ismi ivo iva ivi ive oso osa osi ose ita ico ica ici iche ichi "
        + "are ere ire arsi ersi irsi ato ata ati ate ito iti ite uto uta uti ute ava eva ano ono ero era ere").Split(' '));

    /// <summary>The stem of a folded word; short words and those with digits stay as they are.</summary>
    public static string Stem(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return word.Length <= LeastStem || WordEndings.HasDigit(word) ? word : WithoutFinalVowels(Endings.CutFrom(word, LeastStem));
    }

    // "laboratori" and "laboratorio", "ricerche" and "ricerca": final vowels and the h that keeps a sound go.
    private static string WithoutFinalVowels(string stem)
    {
        var length = stem.Length;
        while (length > LeastStem && stem.Length - length < 2 && stem[length - 1] is 'a' or 'e' or 'i' or 'o')
        {
            length--;
        }

        return length > LeastStem && stem[length - 1] == 'h' ? stem[..(length - 1)] : stem[..length];
    }
}
