namespace Bot.Language;

/// <summary>Recognises questions by their shape, in both languages.</summary>
public static class Questions
{
    private static readonly HashSet<string> Openers = [.. ("chi che cosa cos come quando quanto quanta quanti quante dove perche quale quali qual "
        + "who whom whose what when where why which how is are was were do does did can could will would should has have").Split(' ')];

    private static readonly HashSet<string> Interrogatives = [.. ("chi cosa cos come quando quanto quanta quanti quante dove perche quale quali qual who whom whose what when where why which how").Split(' ')];

    private static readonly HashSet<string> Links = [.. "e ed and a di da in con per su to of in with for from at il la i le l the ma but poi then anche also inoltre o or".Split(' ')];

    private static readonly HashSet<string> Orders = [.. ("mostra mostrami fammi dimmi dammi elenca elencami cancella elimina dimentica trova trovami cerca apri esporta spiegami "
        + "show tell give list delete erase forget find search open export explain").Split(' ')];

    private static readonly HashSet<string> Wishes = ["vorrei", "voglio", "desidero", "volevo", "vorremmo", "vogliamo", "id"];

    private static readonly HashSet<string> WishesAfterI = ["would", "want", "wish", "d"];

    /// <summary>True when the words begin by telling somebody to do something: "mostrami…", "delete…".</summary>
    public static bool LooksLikeOrder(string text) => Tokenizer.Words(text) is { Count: > 1 } words && Orders.Contains(words[0]);

    /// <summary>True when the words begin by saying what somebody wants: "vorrei…", "I would like…".</summary>
    public static bool LooksLikeWish(string text) => Tokenizer.Words(text) is [var first, var second, ..] && (Wishes.Contains(first) || (first == "i" && WishesAfterI.Contains(second)));

    /// <summary>True for a question mark at the end or a question word at the start.</summary>
    public static bool LooksLikeOne(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.TrimEnd(' ', '!', '.', ')', '"', '»').EndsWith('?') || (Tokenizer.Words(text) is { Count: > 1 } words && Openers.Contains(words[0]));
    }

    /// <summary>True when a question word stands within: "vorrei sapere quando scade", "can you tell me who signed".</summary>
    public static bool HoldsOne(string text) => Tokenizer.Words(text).Any(Interrogatives.Contains);

    /// <summary>True when the words, after at most two little ones, begin with a question word: "e a chi…", "and who…".</summary>
    public static bool BeginsOne(IReadOnlyList<string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var skipped = words.TakeWhile(Links.Contains).Count();
        return skipped <= 2 && skipped < words.Count && Interrogatives.Contains(words[skipped]);
    }
}
