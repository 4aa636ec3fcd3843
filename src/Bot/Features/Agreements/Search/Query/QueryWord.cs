namespace Bot.Features.Agreements.Search.Query;

/// <summary>One word of a question and everything in the index that may stand for it.</summary>
/// <param name="Text">The folded word.</param>
/// <param name="IsContent">False for words that carry no subject: articles, auxiliaries, question words.</param>
/// <param name="Rarity">What finding it is worth.</param>
/// <param name="Terms">Terms that stand for it, each with the worth it earns, highest first.</param>
public sealed record QueryWord(string Text, bool IsContent, float Rarity, IReadOnlyList<(int Term, float Worth)> Terms);
