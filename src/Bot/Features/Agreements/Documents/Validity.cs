namespace Bot.Features.Agreements.Documents;

/// <summary>Which documents counted on a day.</summary>
public static class Validity
{
    /// <summary>
    /// The documents in force on a day. An amendment counts from its own first day, beside what it amends; a translation
    /// counts when its original does.
    /// </summary>
    public static IReadOnlyList<Document> InForceOn(this IReadOnlyList<Document> documents, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var byId = documents.ToDictionary(document => document.Id, StringComparer.Ordinal);
        return [.. documents.Where(document => Counts(document, day) && (document.TranslationOf is null || !byId.TryGetValue(document.TranslationOf, out var original) || Counts(original, day)))];
    }

    /// <summary>The documents that change one, the earliest first.</summary>
    public static IReadOnlyList<Document> Amending(this IReadOnlyList<Document> documents, string id) =>
        [.. documents.Where(document => document.Amends == id && document.TranslationOf is null).OrderBy(document => document.InForceFrom ?? DateOnly.MinValue)];

    private static bool Counts(Document document, DateOnly day) =>
        (document.InForceFrom ?? DateOnly.MinValue) <= day && day <= (document.InForceUntil ?? DateOnly.MaxValue);
}
