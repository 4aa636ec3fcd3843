namespace Bot.Features.Agreements.Search.Query;

/// <summary>A question as the index understands it.</summary>
/// <param name="Language">Place of its language in <see cref="Bot.Language.Locale.All"/>.</param>
/// <param name="Kind">What kind of thing it wants to be told.</param>
/// <param name="Words">Its words in their order.</param>
public sealed record SearchQuery(int Language, QuestionKind Kind, IReadOnlyList<QueryWord> Words)
{
    /// <summary>What a passage would earn that holds every content word: scores are comparable as shares of it.</summary>
    public float Worth { get; } = Words.Where(word => word.IsContent).Sum(word => word.Rarity);
}
