using Bot.Features.ProjectRequests.Keeping;
using Bot.Similarity;

namespace Bot.Features.ProjectRequests.Hints;

/// <summary>Finds requests whose titles say much the same.</summary>
internal sealed class SimilarRequests(WordIndex index, IProjectRequestRepository requests)
{
    private const string Kind = "request";

    private const double LeastAlike = 0.5;

    /// <summary>Remembers the title of a new or renamed request.</summary>
    public Task RememberAsync(ProjectRequest request, CancellationToken cancellationToken) => index.SetAsync(Kind, request.Number, request.Title, request.Created, cancellationToken);

    /// <summary>The requests most like a title, best first.</summary>
    public async Task<IReadOnlyList<ProjectRequest>> FindAsync(string title, int most, CancellationToken cancellationToken)
    {
        var found = new List<ProjectRequest>();
        foreach (var number in await index.FindAsync(Kind, title, LeastAlike, most, cancellationToken))
        {
            if (await requests.FindAsync(number, cancellationToken) is { } request)
            {
                found.Add(request);
            }
        }

        return found;
    }
}
