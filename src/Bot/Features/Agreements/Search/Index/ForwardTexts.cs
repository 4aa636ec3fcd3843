using Bot.Features.Agreements.Search.Text;

namespace Bot.Features.Agreements.Search.Index;

/// <summary>The words of each passage in their order, packed, so that sentences are weighed without reading texts again.</summary>
internal sealed class ForwardTexts
{
    private const int CapitalBit = int.MinValue;

    private readonly List<int> words = [];
    private readonly List<int> starts = [0];
    private readonly List<int> titleWords = [];
    private readonly List<(int Start, int End)> titles = [];
    private readonly List<(byte Language, int Group)> kinds = [];
    private readonly Dictionary<string, (int Start, int End)> knownTitles = new(StringComparer.Ordinal);
    private readonly List<int> sentenceStarts = [];
    private readonly List<int> sentencesOf = [0];

    public int Count => kinds.Count;

    public long Bytes => ((words.Capacity + starts.Capacity + titleWords.Capacity + sentenceStarts.Capacity + sentencesOf.Capacity) * 4L) + (titles.Capacity * 8L) + (kinds.Capacity * 8L);

    public int Language(int passage) => kinds[passage].Language;

    public int Group(int passage) => kinds[passage].Group;

    /// <summary>Words of a passage; see <see cref="WordOf"/>.</summary>
    public ReadOnlySpan<int> Words(int passage) => Span(words)[starts[passage]..starts[passage + 1]];

    /// <summary>Words of what stands above a passage.</summary>
    public ReadOnlySpan<int> TitleWords(int passage) => Span(titleWords)[titles[passage].Start..titles[passage].End];

    /// <summary>For each sentence of a passage, the place of its first word among the passage's words.</summary>
    public ReadOnlySpan<int> Sentences(int passage) => Span(sentenceStarts)[sentencesOf[passage]..sentencesOf[passage + 1]];

    public static int WordOf(int packed) => packed & ~CapitalBit;

    public static bool IsCapital(int packed) => (packed & CapitalBit) != 0;

    public void Add(IndexEntry entry, Vocabulary vocabulary, List<TextToken> tokens, List<(int Start, int End)> sentences)
    {
        tokens.Clear();
        sentences.Clear();
        WordCutter.Cut(entry.Text, vocabulary, tokens);
        SentenceCutter.Cut(entry.Text, sentences);
        var next = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            while (next < sentences.Count && tokens[i].Start >= sentences[next].Start)
            {
                sentenceStarts.Add(i);
                next++;
            }

            words.Add(tokens[i].Word | (tokens[i].IsCapital ? CapitalBit : 0));
        }

        for (; next < sentences.Count; next++)
        {
            sentenceStarts.Add(tokens.Count);
        }

        starts.Add(words.Count);
        sentencesOf.Add(sentenceStarts.Count);
        titles.Add(Title(entry.Title, vocabulary, tokens));
        kinds.Add(((byte)Vocabulary.LanguageOf(entry.Language), entry.Group));
    }

    private (int Start, int End) Title(string title, Vocabulary vocabulary, List<TextToken> tokens)
    {
        if (!knownTitles.TryGetValue(title, out var range))
        {
            tokens.Clear();
            WordCutter.Cut(title, vocabulary, tokens);
            var start = titleWords.Count;
            titleWords.AddRange(tokens.Select(token => token.Word));
            knownTitles.Add(title, range = (start, titleWords.Count));
        }

        return range;
    }

    /// <summary>Gives back what growing took too much.</summary>
    public void Trim()
    {
        words.TrimExcess();
        starts.TrimExcess();
        titles.TrimExcess();
        kinds.TrimExcess();
        sentenceStarts.TrimExcess();
        sentencesOf.TrimExcess();
        knownTitles.Clear();
        knownTitles.TrimExcess();
    }

    private static ReadOnlySpan<int> Span(List<int> list) => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(list);
}
