using Bot.Features.Agreements.Answers;
using Bot.Features.Agreements.Search;
using Bot.Features.Agreements.Search.Query;
using Bot.Features.Agreements.Search.Ranking;

namespace Bot.Fitting.Examples;

/// <summary>A question with the passages that compete for it.</summary>
/// <param name="Set">The data set it comes from.</param>
/// <param name="Document">What is left out together with it.</param>
/// <param name="Text">As asked.</param>
/// <param name="IsContractual">Whose weights rank it.</param>
/// <param name="Features">What speaks for each passage.</param>
/// <param name="IsRight">Which passages answer; none for a question that the document does not answer.</param>
internal sealed record RankedQuestion(string Set, string Document, string Text, bool IsContractual, float[][] Features, bool[] IsRight)
{
    /// <summary>Whether the document answers it.</summary>
    public bool IsAnswerable { get; init; }

    /// <summary>What speaks for answering; empty when it is only there for ranking.</summary>
    public double[] Evidence { get; init; } = [];

    /// <summary>The same without the passages that answer.</summary>
    public double[] EvidenceWithout { get; init; } = [];

    /// <summary>Ranks the passages of an index for a question.</summary>
    public static RankedQuestion Of(string set, string document, PassageSearch search, (string Text, string Language, bool IsAnswerable) asked, Func<int, bool> isRight, Func<int, bool>? accepts = null)
    {
        var query = search.Read(asked.Text, asked.Language);
        var hits = search.Find(query, int.MaxValue, accepts);
        return new RankedQuestion(set, document, asked.Text, search.IsContractual, [.. hits.Select(hit => Values(hit.Features))], [.. hits.Select(hit => isRight(hit.Passage))])
        {
            IsAnswerable = asked.IsAnswerable,
            Evidence = Answering(query, hits),
            EvidenceWithout = asked.IsAnswerable ? Answering(query, search.Find(query, Looked, passage => !isRight(passage) && (accepts is null || accepts(passage)))) : [],
        };
    }

    // As many as the bot looks at when it decides.
    private const int Looked = 6;

    private static double[] Answering(SearchQuery query, IReadOnlyList<PassageHit> hits) => AnswerEvidence.Of(query, [.. hits.Take(Looked)]);

    private static float[] Values(in PassageFeatures features)
    {
        var values = new float[PassageFeatures.Count];
        features.CopyTo(values);
        return values;
    }
}
