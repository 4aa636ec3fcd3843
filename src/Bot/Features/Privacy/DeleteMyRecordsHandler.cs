using Bot.Audit;
using Bot.Intents;
using Bot.Language;
using Bot.Messages;
using Bot.Messages.Parts;
using Bot.People;
using Bot.Storage;

namespace Bot.Features.Privacy;

/// <summary>Deletes what is kept of a person, once they have said so twice, and says what had to stay and why.</summary>
internal sealed class DeleteMyRecordsHandler(IEnumerable<IPersonalRecords> records, PeopleDirectory people, AuditLog audit, Session session) : IIntentHandler
{
    private const string Sure = "sure";
    private const string Named = "named";

    /// <summary>What it answers to.</summary>
    public static readonly Intent Intent = new("privacy.delete", PrivacyTexts.Delete)
    {
        Italian =
        [
            "cancella i miei dati", "voglio che cancelli tutto ciò che sai di me", "elimina i miei dati personali", "dimenticami", "rimuovi tutto quello che hai su di me", "voglio essere cancellato",
            "dimentica tutto di me", "cancella il mio profilo", "non voglio che conservi i miei dati",
        ],
        English =
        [
            "delete my data", "I want you to delete everything you know about me", "erase my personal data", "forget me", "remove all you have on me", "I want to be deleted",
            "forget everything about me", "delete my profile", "I do not want you to keep my data",
        ],
        Commands = ["cancella i miei dati", "delete my data"],
    };

    // "Delete everything" may mean what is being written, a deadline, a request: what is meant is oneself, or what is kept.
    private static readonly HashSet<string> Oneself = [.. "me mi io mio mia miei mie dati profilo account cancellato cancellata dimenticami cancellami eliminami rimuovimi i my mine data profile forgotten personal personali privacy".Split(' ')];

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.Value is null && turn.Text.Length > 0 && !Tokenizer.Words(turn.Text).Any(Oneself.Contains))
        {
            // Guessed wrong: nothing is offered for deletion by mistake.
            return new Reply(PrivacyTexts.DeleteWhat.In(turn.Locale)) { Outcome = Outcome.Choices, Actions = [new Button(PrivacyTexts.Delete.In(turn.Locale), Intent.Name, Named)] };
        }

        if (!turn.Message.Conversation.IsPrivate)
        {
            return new Reply(PrivacyTexts.OnlyInPrivate.In(turn.Locale)) { Outcome = Outcome.Declined };
        }

        if (turn.Value != Sure)
        {
            return new Reply(PrivacyTexts.ReallyDelete.In(turn.Locale)) { Outcome = Outcome.Asked, Actions = [new Button(PrivacyTexts.YesDelete.In(turn.Locale), Intent.Name, Sure)] };
        }

        var kept = new List<string>();
        var keys = await PersonKeys.OfAsync(turn.Person, people, session, cancellationToken);
        foreach (var record in records)
        {
            kept.AddRange(await record.DeleteAsync(session, keys, turn.Locale, cancellationToken));
        }

        await audit.AppendAsync(session, turn.Person.Id, "privacy.delete", turn.Person.Id, "", cancellationToken);
        kept.Add(PrivacyTexts.LastMessage.In(turn.Locale));
        kept.Add(PrivacyTexts.Audit.In(turn.Locale));
        turn.State.Forget();
        return new Reply($"{PrivacyTexts.Deleted.In(turn.Locale)} {PrivacyTexts.StillKept.In(turn.Locale)}\n\n{string.Join('\n', kept.Select(line => $"- {Markdown.Escape(line)}"))}") { Outcome = Outcome.Done };
    }
}
