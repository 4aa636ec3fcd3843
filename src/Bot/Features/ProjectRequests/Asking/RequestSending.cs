using Bot.Features.ProjectRequests.Fields;
using Bot.Features.ProjectRequests.Hints;
using Bot.Features.ProjectRequests.Keeping;
using Bot.Features.ProjectRequests.Moves;
using Bot.Features.ProjectRequests.Showing;
using Bot.Features.ProjectRequests.Telling;
using Bot.Intents;
using Bot.Intents.Dialogs;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Features.ProjectRequests.Asking;

/// <summary>Sends a finished form off, and says what a writer should know before.</summary>
internal sealed class RequestSending(RequestForm form, IProjectRequestRepository requests, RequestDesk desk, RequestShowing showing, RequestHints hints)
{
    /// <summary>Registers the request.</summary>
    public async Task<Reply> SendAsync(string draftId, IReadOnlyDictionary<string, string> values, Turn turn, CancellationToken cancellationToken)
    {
        var most = form.Settings.MostPerHour;
        if (await requests.CountSentAsync(turn.Person.Ids, turn.Now.AddHours(-1), cancellationToken) >= most)
        {
            RequestWriting.Forget(turn);
            return new Reply(AskTexts.TooMany.In(turn.Locale, most)) { Outcome = Outcome.Declined };
        }

        var request = new ProjectRequest("", draftId, turn.Person.Id)
        {
            RequesterName = CleanText.Line(turn.Person.Name),
            Values = values.Where(value => value.Value.Length > 0).ToDictionary(),
            Created = turn.Now,
            Changed = turn.Now,
        };
        var (stored, prepared) = await desk.SubmitAsync(request, turn, cancellationToken);
        RequestWriting.Forget(turn);
        var said = (stored.State == RequestState.Approved ? AskTexts.SentAndApproved : AskTexts.Sent).In(turn.Locale, Markdown.Escape(stored.Number)) + NoticeTexts.Following(prepared, turn.Locale);

        // Whoever answered question by question was told after the title; whoever sent the whole form hears it now.
        var isWhole = turn.Values.ContainsKey(RequestSettings.Title);
        var alike = isWhole ? await hints.SimilarAsync(stored.Title, stored.Number, turn, cancellationToken) : "";
        var reply = await showing.ShowAsync(stored, alike.Length > 0 ? $"{said}\n\n{alike}" : said, turn, cancellationToken);
        return reply with { Outcome = Outcome.Done, Undo = new Button(RequestTexts.Withdraw.In(turn.Locale), RequestIntents.Withdraw, RequestCard.Handle(stored)) };
    }

    /// <summary>Says that a form became a request before.</summary>
    public Task<Reply> SentBeforeAsync(ProjectRequest sent, Turn turn, CancellationToken cancellationToken) =>
        showing.ShowAsync(sent, AskTexts.SentBefore.In(turn.Locale, Markdown.Escape(sent.Number)), turn, cancellationToken);

    /// <summary>Adds to a question what helps to answer it.</summary>
    public Task<Reply> HintAsync(Reply reply, FormStep step, Turn turn, CancellationToken cancellationToken) => hints.AddAsync(reply, step, turn, cancellationToken);

    /// <summary>True when a value would still be taken today.</summary>
    public bool IsStillGood(string field, string value, string area, Turn turn) =>
        form.FieldsOf(area).FirstOrDefault(known => known.Name == field) is { } found
        && FieldReader.Read(form.Make(found, turn.Today, turn.Locale), value, turn.Today, turn.Locale).IsGood;
}
