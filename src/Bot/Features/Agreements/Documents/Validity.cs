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

    /// <summary>
    /// The documents that answer a reader on a day, each once: in the reader's language where there is a rendering in it,
    /// else the original.
    /// </summary>
    public static IReadOnlyList<Document> ServingOn(this IReadOnlyList<Document> documents, DateOnly day, string language)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var inForce = documents.InForceOn(day);
        var rendered = inForce.Where(document => document.TranslationOf is not null && document.Language == language).ToDictionary(document => document.TranslationOf!, StringComparer.Ordinal);
        return [.. inForce.Where(document => document.TranslationOf is null).Select(document => rendered.GetValueOrDefault(document.Id, document))];
    }

    /// <summary>The documents that change one, the earliest first.</summary>
    public static IReadOnlyList<Document> Amending(this IReadOnlyList<Document> documents, string id) =>
        [.. documents.Where(document => document.Amends == id && document.TranslationOf is null).OrderBy(document => document.InForceFrom ?? DateOnly.MinValue)];

    private static bool Counts(Document document, DateOnly day) =>
        (document.InForceFrom ?? DateOnly.MinValue) <= day && day <= (document.InForceUntil ?? DateOnly.MaxValue);
}
