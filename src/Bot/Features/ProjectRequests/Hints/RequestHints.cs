using Bot.Content;
using Bot.Features.ProjectRequests.Asking;
using Bot.Features.ProjectRequests.Fields;
using Bot.Intents;
using Bot.Intents.Dialogs;
using Bot.Language;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Features.ProjectRequests.Hints;

/// <summary>Says what helps to answer the next question: similar requests once the title is known, and what the agreement says about the field.</summary>
internal sealed class RequestHints(RequestForm form, SimilarRequests similar, IEnumerable<IClauses> clauses)
{
    private const int MostSimilar = 3;

    private static readonly Dictionary<string, Text> Subjects = new(StringComparer.Ordinal)
    {
        ["ip"] = new("proprietà intellettuale e brevetti", "intellectual property and patents"),
        ["publication"] = new("pubblicazione dei risultati", "publication of results"),
        ["data"] = new("dati personali e riservatezza", "personal data and confidentiality"),
    };

    /// <summary>The reply with the hints that belong to it.</summary>
    public async Task<Reply> AddAsync(Reply reply, FormStep step, Turn turn, CancellationToken cancellationToken)
    {
        var hinted = Governing(reply, turn);
        if (turn.Answering?.Field != RequestSettings.Title || step.Values.GetValueOrDefault(RequestSettings.Title) is not { Length: > 0 } title)
        {
            return hinted;
        }

        var found = await similar.FindAsync(title, MostSimilar, cancellationToken);
        if (found.Count == 0)
        {
            return hinted;
        }

        var list = string.Join("; ", found.Select(request => $"{Markdown.Bold(request.Number)} {Markdown.Escape(request.Title)}"));
        return hinted with { Text = $"{AskTexts.Similar.In(turn.Locale, list)}\n\n{hinted.Text}" };
    }

    private Reply Governing(Reply reply, Turn turn)
    {
        var asked = turn.State.Open?.Field;
        return form.Settings.Fields.FirstOrDefault(field => field.Name == asked) is { Touches.Length: > 0 } field
            && Subjects.TryGetValue(field.Touches, out var subject)
            && clauses.Select(book => book.Find(subject.In(turn.Locale), turn.Locale)).FirstOrDefault(found => found is not null) is { } clause
            ? reply with { Text = $"{reply.Text}\n\n{AskTexts.GovernedBy.In(turn.Locale)}\n\n{Markdown.Quote(clause.Quote)}", Citations = [clause] }
            : reply;
    }
}
