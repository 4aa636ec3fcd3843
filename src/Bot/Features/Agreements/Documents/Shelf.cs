using System.Security.Cryptography;
using System.Text;
using Bot.Content;
using Bot.Features.Agreements.Documents.Reading;
using Bot.Language;

namespace Bot.Features.Agreements.Documents;

/// <summary>Gives the files that were read their ids, titles and ties to one another.</summary>
internal static class Shelf
{
    /// <summary>The documents of the files, in order of their ids.</summary>
    public static IReadOnlyList<Document> Of(IReadOnlyList<DocumentFile> files, ContentReport report)
    {
        var documents = new SortedDictionary<string, (Document Document, string Place)>(StringComparer.Ordinal);
        foreach (var file in files.Where(file => file.Passages.Count > 0))
        {
            var document = Make(file, files);
            if (!documents.TryAdd(document.Id, (document, file.Place)))
            {
                report.Refuse(file.Place, 0, $"has the same id '{document.Id}' as {documents[document.Id].Place}: rename one of the two");
            }
        }

        return Ties.Check(documents, report);
    }

    private static Document Make(DocumentFile file, IReadOnlyList<DocumentFile> files)
    {
        var name = DocumentName.Of(file.Place);
        var frontMatter = file.Raw.FrontMatter;
        var language = Locale.Parse(frontMatter.Language)?.Code ?? (name.Language.Length > 0 ? name.Language : Detect(file));
        var original = frontMatter.TranslationOf ?? OriginalOf(file, name, language, files);
        return new Document(original is null ? name.Id : $"{name.Id}.{language}", Title(file, name), language, file.Raw.Text, file.Passages)
        {
            TranslationOf = original,
            InForceFrom = frontMatter.InForceFrom,
            InForceUntil = frontMatter.InForceUntil,
            Amends = frontMatter.Amends,
            IsMarkdown = file.Raw.IsMarkdown,
            Version = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(file.Raw.Text)))[..12],
        };
    }

    // Of two files that differ by language alone and say nothing themselves, the Italian one is the original: the parties signed it.
    private static string? OriginalOf(DocumentFile file, DocumentName name, string language, IReadOnlyList<DocumentFile> files) =>
        language != "it" && files.Any(other => other != file && other.Raw.FrontMatter.TranslationOf is null
            && DocumentName.Of(other.Place) is { Language: "it" } twin && twin.Id == name.Id)
            ? name.Id
            : null;

    private static string Title(DocumentFile file, DocumentName name)
    {
        if (file.Raw.FrontMatter.Title.Length > 0 || file.Raw.Title.Length > 0)
        {
            return file.Raw.FrontMatter.Title.Length > 0 ? file.Raw.FrontMatter.Title : file.Raw.Title;
        }

        var first = file.Passages.FirstOrDefault(passage => passage is { Kind: PassageKind.Heading, Headings: [], Number: <= 3 });
        return first is null ? name.Words : Structure.PlainText.Of(file.Raw.Text, first.Start, first.End, file.Raw.IsMarkdown).Text;
    }

    private static string Detect(DocumentFile file) =>
        LanguageDetector.Detect(file.Raw.Text[..Math.Min(file.Raw.Text.Length, 20_000)])?.Code ?? Locale.Italian.Code;
}
