using System.Globalization;
using Bot.Audit;
using Bot.Features.ProjectRequests.Approvals;
using Bot.Features.ProjectRequests.Showing;
using Bot.Intents;
using Bot.Intents.Dialogs;
using Bot.Language;
using Bot.Language.Entities;
using Bot.Language.Entities.Dates;
using Bot.Messages;
using Bot.Messages.Parts;
using Bot.People;
using Bot.Storage;

namespace Bot.Features.ProjectRequests.Deciding;

/// <summary>Lets an approver who is away have somebody else decide until a day.</summary>
internal sealed class DelegateHandler(ApproverQueue queue, FormDialog dialog, Notices notices, AuditLog audit, Session session) : IIntentHandler
{
    private const string To = "to";

    private const string Until = "until";

    private const string End = "end";

    /// <summary>What it answers to.</summary>
    public static readonly Intent Intent = new(RequestIntents.Delegate, RequestTexts.Delegate)
    {
        Italian =
        [
            "delega le mie decisioni a un collega", "sono in ferie, chi decide al posto mio?", "voglio delegare le approvazioni", "fai decidere qualcun altro mentre sono via", "termina la mia delega",
            "annulla la delega", "delega a Marta le mie approvazioni", "durante le mie vacanze decide Luca", "questa settimana approva un collega per me", "chi fa le mie veci nelle decisioni?",
            "metti Luca come mio sostituto", "nomina un sostituto per le decisioni", "chi decide quando non ci sono?", "passa le mie decisioni a un'altra persona",
        ],
        English =
        [
            "delegate my decisions to a colleague", "I am on holiday, who decides in my place?", "I want to delegate approvals", "let somebody else decide while I am away", "end my delegation",
            "cancel the delegation", "delegate my approvals to Marta", "Luca decides for me during my holidays", "a colleague approves for me this week", "who acts for me on decisions?",
            "make Luca my stand-in", "name a deputy for decisions", "who decides when I am away?", "hand my decisions to somebody else",
        ],
        Commands = ["delega", "delegate"],
    };

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (turn.Person.Email?.ToLowerInvariant() is not { } email)
        {
            return new Reply(RequestTexts.NoEmail.In(turn.Locale)) { Outcome = Outcome.Declined };
        }

        if (turn.Value == End || AsksForEnd(turn))
        {
            return await EndAsync(email, turn, cancellationToken);
        }

        var step = dialog.Continue(Ask(turn), turn, Known(turn));
        if (step.Reply is { } asked)
        {
            return asked;
        }

        var to = step.Values[To].ToLowerInvariant();
        if (to == email)
        {
            return new Reply(DecideTexts.NotToOneself.In(turn.Locale))
            {
                Outcome = Outcome.Declined,
                Actions = [new Button(RequestTexts.Delegate.In(turn.Locale), RequestIntents.Delegate)],
            };
        }

        return await DelegateAsync(email, to, DateOnly.ParseExact(step.Values[Until], "yyyy-MM-dd", CultureInfo.InvariantCulture), turn, cancellationToken);
    }

    // Within the form "cancel" alone means the form.
    private static bool AsksForEnd(Turn turn)
    {
        var words = Tokenizer.Words(turn.Text);
        return words.Any(word => word is "termina" or "annulla" or "end" or "cancel") && (turn.Answering is null || words.Any(word => word.StartsWith("deleg", StringComparison.Ordinal)));
    }

    // "Delega a luca@example.org fino a venerdì" says it all.
    private static Dictionary<string, string> Known(Turn turn)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        if (EmailFinder.Find(turn.Text) is [var address])
        {
            known[To] = address;
        }

        if (DateFinder.Find(turn.Text, turn.Today) is [{ IsImpossible: false } day] && day.Until >= turn.Today)
        {
            known[Until] = day.Until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }

        return known;
    }

    private async Task<Reply> DelegateAsync(string email, string to, DateOnly until, Turn turn, CancellationToken cancellationToken)
    {
        var midnight = TimeZoneInfo.ConvertTimeToUtc(until.AddDays(1).ToDateTime(TimeOnly.MinValue), turn.Zone);
        await queue.DelegateAsync(email, to, midnight, cancellationToken);
        var notice = new Notice(
            person => $"delegate:{turn.Message.Conversation.Channel}:{turn.Message.Id}:{person.Id}",
            locale => new Reply(DecideTexts.YouAreDelegate.In(locale, Markdown.Escape(turn.Person.Name), locale.Day(until))) { Actions = [new Button(RequestTexts.Waiting.In(locale), RequestIntents.Waiting)] });
        var told = await notices.TellOwnerAsync(session, to, notice, cancellationToken);
        await audit.AppendAsync(session, turn.Person.Id, "request.delegate", turn.Person.Id, $"to {told?.Id ?? "somebody not met yet"} until {until:yyyy-MM-dd}", cancellationToken);
        var end = new Button(DecideTexts.DelegationEnd.In(turn.Locale), RequestIntents.Delegate, End);
        return new Reply(DecideTexts.Delegated.In(turn.Locale, Markdown.Escape(to), turn.Locale.Day(until)))
        {
            Outcome = Outcome.Done,
            Actions = [end],
            Undo = end,
        };
    }

    private async Task<Reply> EndAsync(string email, Turn turn, CancellationToken cancellationToken)
    {
        var ended = await queue.EndDelegationAsync(email, cancellationToken);
        if (ended > 0)
        {
            await audit.AppendAsync(session, turn.Person.Id, "request.delegate", turn.Person.Id, "ended", cancellationToken);
        }

        return new Reply((ended > 0 ? DecideTexts.DelegationEnded : DecideTexts.NoDelegation).In(turn.Locale)) { Outcome = Outcome.Done };
    }

    private static Form Ask(Turn turn) => new(RequestIntents.Delegate, DecideTexts.DelegateTitle.In(turn.Locale), DecideTexts.DelegateSubmit.In(turn.Locale),
    [
        new FormField(To, FieldKind.Address, DecideTexts.DelegateTo.In(turn.Locale)),
        new FormField(Until, FieldKind.Date, DecideTexts.DelegateUntil.In(turn.Locale)) { Min = turn.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) },
    ]);
}
