namespace Bot.Language.Names;

/// <summary>Finds names by what somebody remembers of them: misspelt, partial, reversed, without accents, with initials.</summary>
public sealed class NameIndex
{
    private const int Candidates = 100;

    // A candidate must share at least this much of what was written.
    private const float LeastShared = 0.02f;

    // How much the word-by-word comparison counts against the shared letter sequences; for a lone word it decides.
    private const double ComparisonShare = 0.5;
    private const double Coverage = 0.5;
    private const double LoneWordCoverage = 0.2;

    // Titles say nothing about who it is.
    private static readonly HashSet<string> Titles = [.. "prof professor professore professoressa profssa dott dottor dottore dottssa dottoressa dr doctor ing ingegner ingegnere sig signor signora mr mrs ms".Split(' ')];

    private readonly List<(string Id, string Name, NameWords Words)> names = [];
    private readonly NameGrams grams;

    /// <summary>Indexes the names; the same id may have several.</summary>
    public NameIndex(IEnumerable<(string Id, string Name)> people)
    {
        ArgumentNullException.ThrowIfNull(people);
        var listed = people.Select(person => (person.Id, person.Name, Words: Words(person.Name))).Where(person => person.Words.Length > 0).ToList();
        var frequency = listed.SelectMany(person => person.Words.Distinct()).CountBy(word => word).ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        var all = Math.Log(Math.Max(2, listed.Count));
        names.AddRange(listed.Select(person => (person.Id, person.Name, NameWords.Of(person.Words, word => 1 + (Math.Log((double)listed.Count / frequency[word]) / all)))));
        grams = new NameGrams([.. names.Select(name => name.Words)]);
    }

    /// <summary>The names that resemble the text, best first; those that fit equally well stand in the order of the list.</summary>
    /// <param name="text">A name, whatever its shape.</param>
    /// <param name="most">How many to return at most.</param>
    /// <param name="least">The score from which on a name counts: those that cannot reach it are not compared word by word.</param>
    public IReadOnlyList<NameMatch> Find(string text, int most, double least = 0)
    {
        var words = Words(text);
        if (words.Length == 0)
        {
            return [];
        }

        var written = NameWords.Of(words, _ => 1);
        var joined = written.Joined(NameAlignment.MostWords);
        var (share, coverage) = words.Length == 1 ? (1, LoneWordCoverage) : (ComparisonShare, Coverage);
        return [.. grams.Nearest(written, Candidates, LeastShared)
            .Where(near => ((1 - share) * near.Shared) + share >= least)
            .Select(near => (near.Index, Score: ((1 - share) * near.Shared) + (share * NameAlignment.Compare(written, joined, names[near.Index].Words, coverage))))
            .Where(near => near.Score >= least)
            .OrderByDescending(near => Math.Round(near.Score, 6)).ThenBy(near => near.Index)
            .DistinctBy(near => names[near.Index].Id)
            .Take(most)
            .Select(near => new NameMatch(names[near.Index].Id, names[near.Index].Name, Math.Min(1, near.Score)))];
    }

    private static string[] Words(string name)
    {
        var words = Tokenizer.Words(name);
        var bare = words.Where(word => !Titles.Contains(word)).ToArray();
        return bare.Length > 0 ? bare : [.. words];
    }
}
