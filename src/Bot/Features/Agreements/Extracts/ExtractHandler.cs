using System.Text;
using Bot.Features.Agreements.Answers.Quoting;
using Bot.Features.Agreements.Answers.Wording;
using Bot.Features.Agreements.Documents;
using Bot.Features.Agreements.LookUps.Context;
using Bot.Intents;
using Bot.Language;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Features.Agreements.Extracts;

/// <summary>Shows a document in brief: its own sentences, each with its place, and not one word of ours for theirs.</summary>
public sealed class ExtractHandler(DocumentLibrary library) : IIntentHandler
{
    private const int LongestSentence = 500;

    /// <summary>What it answers to.</summary>
    public static readonly Intent Intent = new("documents.extract", ExtractTexts.Extract)
    {
        Italian =
        [
            "riassumi il documento", "fammi un riassunto dell'accordo", "riassunto del comunicato", "puoi riassumere il comunicato stampa?", "il documento in breve", "sintesi dell'accordo",
            "fammi una sintesi del testo", "in due parole, che cosa c'è scritto nel documento?", "riassumimi il contratto", "mi fai un sunto?", "i punti principali del documento", "mostrami il testo del documento", "apri il comunicato",
        ],
        English =
        [
            "summarise the document", "give me a summary of the agreement", "summary of the press release", "can you sum up the press release?", "the document in brief", "synopsis of the agreement",
            "summarize the text for me", "in a nutshell, what is in the document?", "sum up the contract", "tldr please", "the main points of the document", "show me the text of the document", "open the press release",
        ],
        Commands = ["riassumi", "riassunto", "summarise", "summarize", "summary", "tldr", "tl;dr"],
        IsListed = false,
    };

    /// <inheritdoc/>
    public Task<Reply> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var serving = library.Documents.ServingOn(turn.Today, turn.Locale.Code);
        var meant = turn.Value is { } id && library.Find(id) is { } pressed ? [pressed] : MeantDocuments.Of(turn.Value ?? turn.Text, serving);
        return Task.FromResult(meant switch
        {
            [var document] => Show(document, turn),
            [] => new Reply(ExtractTexts.NotKnown.In(turn.Locale)) { Outcome = Outcome.Declined, Confidence = 0 },
            _ => new Reply(ExtractTexts.Which.In(turn.Locale)) { Outcome = Outcome.Choices, Actions = [.. meant.Select(document => new Button(document.Title, Intent.Name, document.Id))] },
        });
    }

    private static Reply Show(Document document, Turn turn)
    {
        var (sentences, sections) = DocumentExtract.Of(document);
        if (sentences.Count == 0)
        {
            return new Reply(ExtractTexts.NotKnown.In(turn.Locale)) { Outcome = Outcome.Declined, Confidence = 0 };
        }

        var label = SourceLabel.Of(document, turn.Locale);
        var title = AnswerTexts.Titled.In(turn.Locale, Markdown.Escape(document.Title)) + (label.Length > 0 ? $" ({label})" : "");
        var text = new StringBuilder(ExtractTexts.Lead.In(turn.Locale, title));
        foreach (var sentence in sentences)
        {
            var section = SectionName.Of(sentence);
            text.Append(section.Length > 0 ? $"\n\n{Markdown.Bold(section)}" : "").Append("\n\n").Append(Markdown.Quote(Clip.To(sentence.Words, LongestSentence)));
        }

        // "Read on" goes on after the last sentence.
        LastAnswer.KeepPlace(turn.State, sentences[^1]);
        var readOn = AnswerTexts.ReadOn.In(turn.Locale);
        text.Append(sections > sentences.Count ? $"\n\n{ExtractTexts.FirstOf.In(turn.Locale, sentences.Count, sections, readOn)}" : "");
        return new Reply(text.ToString()) { Citations = [.. sentences.Select(sentence => sentence.Cite(label))], Actions = [Button.ToSay(readOn)] };
    }
}
