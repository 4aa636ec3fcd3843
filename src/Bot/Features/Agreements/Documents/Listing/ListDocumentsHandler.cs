using System.Globalization;
using System.Text;
using Bot.Content;
using Bot.Features.Agreements.Documents.Reading;
using Bot.Intents;
using Bot.Language;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Features.Agreements.Documents.Listing;

/// <summary>Says which documents the bot knows; to coordinators also what it had to refuse.</summary>
public sealed class ListDocumentsHandler(DocumentLibrary library, ContentLibrary content) : IIntentHandler
{
    private const int Shown = 30;

    /// <summary>What it answers to.</summary>
    public static readonly Intent Intent = new("documents.list", DocumentTexts.List)
    {
        Italian =
        [
            "quali documenti conosci?", "che documenti hai?", "elenca i documenti", "su quali documenti ti basi?", "mostrami l'elenco dei documenti", "da quali testi prendi le risposte?",
            "quali sono le tue fonti?", "che file hai letto?", "di quali documenti disponi?", "da dove vengono le tue informazioni?", "quali testi usi?", "fammi vedere i documenti che hai",
            "dove prendi le risposte?", "che carte hai letto?", "lista dei documenti", "quali documenti sono caricati?", "da quali fonti rispondi?", "che contratti conosci?",
        ],
        English =
        [
            "which documents do you know?", "what documents do you have?", "list the documents", "which documents do you answer from?", "show me the list of documents", "what are your sources?",
            "which files have you read?", "where does your information come from?", "which papers do you work from?", "which texts do you use?", "show me the documents you have",
            "where do you take your answers from?", "what have you read?", "list of documents", "which documents are loaded?", "which sources do you answer from?", "which contracts do you know?",
            "what docs have you got?",
        ],
        Commands = ["documenti", "documents", "/documents"],
    };

    /// <inheritdoc/>
    public Task<Reply> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var documents = library.Documents;
        var text = new StringBuilder(documents.Count == 0 ? DocumentTexts.None.In(turn.Locale) : DocumentTexts.Count.In(turn.Locale, documents.Count) + "\n");
        foreach (var document in documents.Take(Shown))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n- {Markdown.Bold(document.Title)}: {string.Join(", ", Notes(document, turn.Locale))}");
        }

        var refused = content.Report.Problems.Where(problem => problem.File.StartsWith(DocumentFiles.Folder + "/", StringComparison.Ordinal)).ToList();
        if (refused.Count > 0 && turn.Person.Roles.Contains("coordinator"))
        {
            text.Append("\n\n").Append(DocumentTexts.Refused.In(turn.Locale)).Append('\n');
            refused.ForEach(problem => text.Append("\n> ").Append(Markdown.Escape(problem.ToString())));
        }

        return Task.FromResult(new Reply(text.ToString()));
    }

    private IEnumerable<string> Notes(Document document, Locale locale)
    {
        yield return (document.Language == Locale.Italian.Code ? DocumentTexts.Italian : DocumentTexts.English).In(locale);
        if (document.TranslationOf is not null)
        {
            yield return DocumentTexts.Translation.In(locale);
        }

        if (document.InForceFrom is { } from)
        {
            yield return document.InForceUntil is { } to ? DocumentTexts.FromUntil.In(locale, locale.Day(from), locale.Day(to)) : DocumentTexts.From.In(locale, locale.Day(from));
        }
        else if (document.InForceUntil is { } until)
        {
            yield return DocumentTexts.Until.In(locale, locale.Day(until));
        }

        if (document.Amends is { } amended)
        {
            yield return DocumentTexts.Amends.In(locale, Markdown.Escape(library.Find(amended)?.Title ?? amended));
        }

        yield return DocumentTexts.Version.In(locale, document.Version);
    }
}
