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

    /// <summary>What of the agreement a field may touch.</summary>
    public static readonly IReadOnlyDictionary<string, Text> Subjects = new Dictionary<string, Text>(StringComparer.Ordinal)
    {
        ["ip"] = new("proprietà intellettuale e brevetti", "intellectual property and patents"),
        ["publication"] = new("pubblicazione dei risultati", "publication of results"),
        ["data"] = new("dati personali e riservatezza", "personal data and confidentiality"),
    };

    /// <summary>The reply with the hints that belong to it.</summary>
    public async Task<Reply> AddAsync(Reply reply, FormStep step, Turn turn, CancellationToken cancellationToken)
    {
        var hinted = Working(Governing(reply, turn), step, turn);
        hinted = hinted.Form is { } whole ? hinted with { Form = Governed(whole, turn) } : hinted;
        return turn.Answering?.Field == RequestSettings.Title && await SimilarAsync(step.Values.GetValueOrDefault(RequestSettings.Title, ""), "", turn, cancellationToken) is { Length: > 0 } alike
            ? hinted with { Text = $"{alike}\n\n{hinted.Text}" }
            : hinted;
    }

    /// <summary>Names the requests whose title says much the same; empty when there are none.</summary>
    /// <param name="title">The title.</param>
    /// <param name="except">Number of the request it is the title of; empty while it has none.</param>
    /// <param name="turn">Who is told.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<string> SimilarAsync(string title, string except, Turn turn, CancellationToken cancellationToken)
    {
        var found = (await similar.FindAsync(title, MostSimilar + 1, cancellationToken)).Where(request => request.Number != except).Take(MostSimilar).ToList();
        return found.Count == 0 ? "" : AskTexts.Similar.In(turn.Locale, string.Join("; ", found.Select(request => $"{Markdown.Bold(request.Number)} {Markdown.Escape(request.Title)}")));
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

    private Reply Governing(Reply reply, Turn turn) => ClauseOf(turn.State.Open?.Field, turn) is { } clause
        ? reply with { Text = $"{reply.Text}\n\n{AskTexts.GovernedBy.In(turn.Locale)}\n\n{Markdown.Quote(clause.Words)}", Citations = [clause] }
        : reply;

    // In a whole form the clause stands under its field.
    private Form Governed(Form whole, Turn turn) => whole with
    {
        Fields = [.. whole.Fields.Select(field => ClauseOf(field.Name, turn) is { } clause
            ? field with { Help = AskTexts.GovernedInForm.In(turn.Locale, clause.Words.ReplaceLineEndings(" "), clause.Title, clause.Section).Trim() }
            : field)],
    };

    private Citation? ClauseOf(string? name, Turn turn) =>
        form.Settings.Fields.FirstOrDefault(field => field.Name == name) is { Touches.Length: > 0 } field && Subjects.TryGetValue(field.Touches, out var subject)
            ? clauses.Select(book => book.Find(subject.In(turn.Locale), turn.Locale)).FirstOrDefault(found => found is not null)
            : null;
}
