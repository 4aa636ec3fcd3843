using Bot.Features.ProjectRequests.Keeping;
using Bot.Language;
using Bot.Storage;

namespace Bot.Features.ProjectRequests.Hints;

/// <summary>Finds requests whose titles say much the same, by the words they share; it reads a bounded part of the index, however long the history.</summary>
internal sealed class SimilarRequests(Session session, IProjectRequestRepository requests)
{
    // So many newest requests of a word are looked at: a rare word is read whole, of a common one the recent past.
    private const int MostOfWord = 100;

    private const int MostWords = 12;

    private const double LeastAlike = 0.5;

    /// <summary>Remembers the words of a request's title.</summary>
    public async Task AddAsync(ProjectRequest request, CancellationToken cancellationToken)
    {
        foreach (var word in Words(request.Title))
        {
            await session.WriteAsync(
                "INSERT INTO request_words (word, created, request) VALUES (@word, @created, @number) ON CONFLICT DO NOTHING",
                new { word, created = request.Created.ToUnixTimeMilliseconds(), number = request.Number },
                cancellationToken);
        }
    }

    /// <summary>Remembers the words of a changed title in place of the old ones.</summary>
    public async Task ReplaceAsync(ProjectRequest request, CancellationToken cancellationToken)
    {
        await session.WriteAsync("DELETE FROM request_words WHERE request = @number", new { number = request.Number }, cancellationToken);
        await AddAsync(request, cancellationToken);
    }

    /// <summary>The requests most like a title, best first.</summary>
    public async Task<IReadOnlyList<ProjectRequest>> FindAsync(string title, int most, CancellationToken cancellationToken)
    {
        var words = Words(title);
        var shared = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var word in words)
        {
            var found = await session.QueryAsync<string>(
                "SELECT request FROM request_words WHERE word = @word ORDER BY created DESC LIMIT @most", new { word, most = MostOfWord }, cancellationToken);
            foreach (var request in found)
            {
                // A word that few requests hold says more than one that many hold.
                shared[request] = shared.GetValueOrDefault(request) + (1 / Math.Log2(2 + found.Count));
            }
        }

        var alike = new List<ProjectRequest>();
        foreach (var number in shared.OrderByDescending(entry => entry.Value).ThenByDescending(entry => entry.Key, StringComparer.Ordinal).Take(most * 2).Select(entry => entry.Key))
        {
            if (await requests.FindAsync(number, cancellationToken) is { } request && Likeness(words, Words(request.Title)) >= LeastAlike)
            {
                alike.Add(request);
            }
        }

        return [.. alike.Take(most)];
    }

    private static double Likeness(HashSet<string> words, HashSet<string> others) =>
        words.Count == 0 || others.Count == 0 ? 0 : (double)words.Count(others.Contains) / Math.Min(words.Count, others.Count) * (Math.Min(words.Count, others.Count) > 1 ? 1 : 0.5);

    private static HashSet<string> Words(string title) =>
        [.. Tokenizer.Words(title).Where(word => word.Length > 3).Select(ItalianStemmer.Stem).Distinct().Take(MostWords)];
}
