using Bot.Content;
using Bot.Features.ProjectRequests.Asking;
using Bot.Features.ProjectRequests.Fields;
using Bot.Intents;
using Bot.Intents.Dialogs;
using Bot.Language;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Features.ProjectRequests.Hints;

/// <summary>Says what helps to answer the next question: similar requests once the title is known, what the agreement says about the field, who works on the subject.</summary>
internal sealed class RequestHints(RequestForm form, SimilarRequests similar, IEnumerable<IClauses> clauses, IColleagues colleagues)
{
    private const int MostSimilar = 3;

    private const int MostColleagues = 4;

    private static readonly Dictionary<string, Text> Subjects = new(StringComparer.Ordinal)
    {
        ["ip"] = new("proprietà intellettuale e brevetti", "intellectual property and patents"),
        ["publication"] = new("pubblicazione dei risultati", "publication of results"),
        ["data"] = new("dati personali e riservatezza", "personal data and confidentiality"),
    };

    /// <summary>The reply with the hints that belong to it.</summary>
    public async Task<Reply> AddAsync(Reply reply, FormStep step, Turn turn, CancellationToken cancellationToken)
    {
        var hinted = Working(Governing(reply, turn), step, turn);
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

    private Reply Working(Reply reply, FormStep step, Turn turn)
    {
        if (turn.State.Open?.Field != RequestSettings.People)
        {
            return reply;
        }

        var found = colleagues.Find(step.Values.GetValueOrDefault(RequestSettings.Title, ""), step.Values.GetValueOrDefault(RequestSettings.Area, ""), MostColleagues, turn.Locale);
        return found.Count == 0
            ? reply
            : reply with
            {
                Text = $"{reply.Text}\n\n{AskTexts.CouldJoin.In(turn.Locale)}\n{string.Join('\n', found.Select(one => $"- {AskTexts.Colleague.In(turn.Locale, Markdown.Escape(one.Name), Markdown.Escape(one.Reason))}"))}",
            };
    }

    private Reply Governing(Reply reply, Turn turn)
    {
        var asked = turn.State.Open?.Field;
        return form.Settings.Fields.FirstOrDefault(field => field.Name == asked) is { Touches.Length: > 0 } field
            && Subjects.TryGetValue(field.Touches, out var subject)
            && clauses.Select(book => book.Find(subject.In(turn.Locale), turn.Locale)).FirstOrDefault(found => found is not null) is { } clause
            ? reply with { Text = $"{reply.Text}\n\n{AskTexts.GovernedBy.In(turn.Locale)}\n\n{Markdown.Quote(clause.Words)}", Citations = [clause] }
            : reply;
    }
}
