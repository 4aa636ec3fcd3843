namespace Bot.Features.Agreements.Search.Query;

/// <summary>A question as the index understands it.</summary>
/// <param name="Language">Place of its language in <see cref="Bot.Language.Locale.All"/>.</param>
/// <param name="Kind">What kind of thing it wants to be told.</param>
/// <param name="Words">Its words in their order.</param>
/// <param name="Topics">How much it asks about each topic of agreements, 0 to 1.</param>
public sealed record SearchQuery(int Language, QuestionKind Kind, IReadOnlyList<QueryWord> Words, IReadOnlyList<float> Topics)
{
    /// <summary>What a passage would earn that holds every content word: scores are comparable as shares of it.</summary>
    public float Worth { get; } = Words.Where(word => word.IsContent).Sum(word => word.Rarity);

    /// <summary>Which of its words speak for which topic: a passage about the topic needs not hold the word.</summary>
    public IReadOnlyList<(int Word, int Topic)> TopicWords { get; init; } = [];

    /// <summary>Place of the word that names what is asked for ("how many [researchers]"); -1 when none does.</summary>
    public int Focus { get; init; } = -1;
}
