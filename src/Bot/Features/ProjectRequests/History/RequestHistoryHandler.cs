using Bot.Features.ProjectRequests.Fields;
using Bot.Features.ProjectRequests.Keeping;
using Bot.Features.ProjectRequests.Queues;
using Bot.Features.ProjectRequests.Showing;
using Bot.Intents;
using Bot.Messages;
using Bot.Messages.Parts;
using Bot.People;

namespace Bot.Features.ProjectRequests.History;

/// <summary>Tells who did what to a request, when.</summary>
internal sealed class RequestHistoryHandler(IProjectRequestRepository requests, RequestShowing showing, RequestForm form) : IIntentHandler
{
    /// <summary>What it answers to.</summary>
    public static readonly Intent Intent = new(RequestIntents.History, RequestTexts.History)
    {
        Italian =
        [
            "storia di PR-2026-0001", "chi ha deciso su PR-2026-0001?", "che cosa è successo a PR-2026-0001?", "cronologia della richiesta PR-2026-0002", "chi ha detto sì a PR-2026-0002?",
            "da chi è stata approvata PR-2026-0003?", "tutti i passaggi di PR-2026-0004", "quando è stata decisa PR-2026-0001?",
            "chi ha approvato la richiesta PR-2026-0002?", "chi ha rifiutato PR-2026-0004?",
        ],
        English =
        [
            "history of PR-2026-0001", "who decided on PR-2026-0001?", "what happened to PR-2026-0001?", "timeline of request PR-2026-0002", "who said yes to PR-2026-0002?",
            "by whom was PR-2026-0003 approved?", "all the steps of PR-2026-0004", "when was PR-2026-0001 decided?",
            "who approved request PR-2026-0002?", "who declined PR-2026-0004?",
        ],
        IsListed = false,
    };

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        var number = RequestNumber.Find(turn.Value is { Length: > 0 } value ? value : turn.Text);
        if (number is null)
        {
            return new Reply(RequestTexts.WhichNumber.In(turn.Locale, "PR-2026-0001")) { Outcome = Outcome.Asked };
        }

        if (await requests.FindAsync(number, cancellationToken) is not { } request || !await showing.MaySeeAsync(request, turn, cancellationToken))
        {
            return ShowRequestHandler.NotFound(number, turn);
        }

        var history = await requests.ListHistoryAsync(number, cancellationToken);
        var lines = history.Select(entry => Line(entry, turn));
        return new Reply($"{RequestTexts.HistoryOf.In(turn.Locale, Markdown.Escape(number))}\n\n{string.Join('\n', lines)}")
        {
            Actions = [new Button(number, RequestIntents.Show, number)],
        };
    }

    private string Line(HistoryEntry entry, Turn turn)
    {
        var line = RequestTexts.HistoryLine.In(
            turn.Locale, TimeZoneInfo.ConvertTime(entry.At, turn.Zone), RequestTexts.Of(entry.Action).In(turn.Locale), Markdown.Escape(NameTexts.Of(entry.PersonName, turn.Locale)));
        if (entry.Changes.Count > 0)
        {
            var labels = entry.Changes.Select(name => form.Settings.Fields.FirstOrDefault(field => field.Name == name)?.Label.In(turn.Locale) ?? name);
            line += $" ({RequestTexts.Changed.In(turn.Locale, Markdown.Escape(string.Join(", ", labels)))})";
        }

        return entry.Comment.Length > 0 ? $"{line}: {turn.Locale.Quoted(Markdown.Escape(entry.Comment.ReplaceLineEndings(" ")))}" : line;
    }
}
