using Bot.Language;

namespace Bot.Features.Agreements.Curated;

/// <summary>A question as its words, to be compared with another.</summary>
internal sealed class Wording
{
    // Articles, prepositions and the like say little; question words and negations are not among them, they turn a question around.
    private static readonly HashSet<string> Light = [.. ("il lo la i gli le l un uno una di del dello della dei degli delle d a al allo alla ai agli alle all da dal dalla in nel nella nell con su sul sulla per tra fra e o ma "
        + "si ci mi ti vi the an of to in on at by for from and or is are was were be do does did it its this that i me my you your please per favore scusa ciao buongiorno hello hi sapere dirmi tell know vorrei puoi can could").Split(' ')];

    private const double LightWeight = 0.2;

    private readonly IReadOnlyList<(string Word, double Weight)> words;

    /// <summary>Cuts a text into stems.</summary>
    public Wording(string text, string language)
    {
        Text = text;
        words = [.. Tokenizer.Words(text).Select(word => (language == "en" ? EnglishStemmer.Stem(word) : ItalianStemmer.Stem(word), Light.Contains(word) ? LightWeight : 1))];
    }

    /// <summary>The question as written.</summary>
    public string Text { get; }

    /// <summary>How alike two questions are, 0 to 1: shared words over all words, a typo in a long word forgiven.</summary>
    public double LikenessTo(Wording other)
    {
        var left = other.words.ToList();
        var shared = 0.0;
        foreach (var (word, weight) in words)
        {
            var place = left.FindIndex(candidate => AreSame(word, candidate.Word));
            if (place >= 0)
            {
                shared += weight + left[place].Weight;
                left.RemoveAt(place);
            }
        }

        var all = words.Sum(word => word.Weight) + other.words.Sum(word => word.Weight);
        return all == 0 ? 0 : shared / all;
    }

    // Numbers must agree to the digit: article 7 is not article 8.
    private static bool AreSame(string one, string other)
    {
        var most = one.Length < 5 || char.IsDigit(one[0]) ? 0 : one.Length < 9 ? 1 : 2;
        return one == other || (most > 0 && EditDistance.Between(one, other, most) <= most);
    }
}
