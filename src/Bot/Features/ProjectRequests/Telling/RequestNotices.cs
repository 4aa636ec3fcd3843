using Bot.Features.ProjectRequests.Approvals;
using Bot.Features.ProjectRequests.Keeping;
using Bot.Features.ProjectRequests.Showing;
using Bot.Intents;
using Bot.Language;
using Bot.People;
using Bot.People.Keeping;
using Bot.Storage;

namespace Bot.Features.ProjectRequests.Telling;

/// <summary>Tells a move to whom it concerns: approvers whose turn it is, the requester, and whoever has a card of it.</summary>
internal sealed class RequestNotices(Session session, Notices notices, ShownCards cards, ApproverQueue queue, RequestCard card)
{
    /// <summary>Tells it.</summary>
    /// <param name="told">What was done.</param>
    /// <param name="turn">Who did it.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task TellAsync(ToldMove told, Turn turn, CancellationToken cancellationToken)
    {
        var (after, before, move, _) = told;
        var waitsFor = await queue.FindApproversAsync(after.Number, cancellationToken);
        var shown = before is null ? new Dictionary<string, string>() : await cards.FindAsync(after.Number, cancellationToken);
        var reached = new HashSet<string>(StringComparer.Ordinal);
        if (!turn.Person.Ids.Contains(after.Requester))
        {
            var lead = (Locale locale) => NoticeTexts.ToRequester(told, locale);
            await PostAsync(await TellRequesterAsync());
            Task<KnownPerson?> TellRequesterAsync() => notices.TellAsync(
                session, after.Requester, new Notice(person => Key(after, person), locale => card.Show(after, waitsFor, RequestViewer.Requester, lead(locale), locale)), cancellationToken);
        }

        foreach (var approver in waitsFor)
        {
            var email = await queue.FindDelegateAsync(approver, turn.Now, cancellationToken) ?? approver;
            var notice = new Notice(
                person => Key(after, person), locale => card.Show(after, waitsFor, RequestViewer.Approver, NoticeTexts.ToApprover(after, move, turn.Person, locale), locale));
            await PostAsync(await notices.TellOwnerAsync(session, email, notice, cancellationToken));
        }

        foreach (var (person, message) in shown.Where(entry => !reached.Contains(entry.Key)))
        {
            await UpdateAsync(after, person, message, waitsFor, cancellationToken);
        }

        async Task PostAsync(KnownPerson? person)
        {
            if (person is not null && reached.Add(person.Id))
            {
                await cards.SetAsync(after.Number, person.Id, Key(after, person), cancellationToken);
            }
        }
    }

    // Whoever is not told anew has an older card: it shows the new state, without buttons that do nothing any more.
    private async Task UpdateAsync(ProjectRequest after, string person, string message, IReadOnlyList<string> waitsFor, CancellationToken cancellationToken)
    {
        var viewer = person == after.Requester ? RequestViewer.Requester : new RequestViewer([]);
        var notice = new Notice(known => Key(after, known), locale => card.Show(after, waitsFor, viewer, "", locale)) { Replaces = _ => message };
        if (await notices.TellAsync(session, person, notice, cancellationToken) is { } known)
        {
            await cards.SetAsync(after.Number, known.Id, Key(after, known), cancellationToken);
        }
    }

    private static string Key(ProjectRequest request, KnownPerson person) => $"{RequestCard.Handle(request)}:{person.Id}";
}
