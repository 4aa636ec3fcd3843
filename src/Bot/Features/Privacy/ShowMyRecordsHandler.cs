using Bot.Intents;
using Bot.Messages;
using Bot.Messages.Parts;
using Bot.People;
using Bot.Storage;

namespace Bot.Features.Privacy;

/// <summary>Shows a person everything that is kept of them, from every part of the bot.</summary>
internal sealed class ShowMyRecordsHandler(IEnumerable<IPersonalRecords> records, PeopleDirectory people, Session session) : IIntentHandler
{
    /// <summary>What it answers to.</summary>
    public static readonly Intent Intent = new("privacy.show", PrivacyTexts.Show)
    {
        Italian =
        [
            "che cosa sai di me?", "mostrami i miei dati", "quali dati conservi su di me?", "quali informazioni hai su di me?", "privacy", "vorrei vedere i miei dati personali",
            "che cosa ricordi di me?", "quali miei dati hai salvato?", "cosa tenete su di me?",
        ],
        English =
        [
            "what do you know about me?", "show my data", "which data do you keep about me?", "what information do you have on me?", "privacy", "I would like to see my personal data",
            "what do you remember about me?", "which of my data have you stored?", "what do you keep on me?",
        ],
        Commands = ["i miei dati", "my data", "mostra i miei dati", "show my data"],
    };

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (!turn.Message.Conversation.IsPrivate)
        {
            return new Reply(PrivacyTexts.OnlyInPrivate.In(turn.Locale)) { Outcome = Outcome.Declined };
        }

        var lines = new List<string>();
        var keys = await PersonKeys.OfAsync(turn.Person, people, session, cancellationToken);
        foreach (var record in records)
        {
            lines.AddRange(await record.ShowAsync(session, keys, turn.Locale, cancellationToken));
        }

        return lines.Count == 0
            ? new Reply(PrivacyTexts.Nothing.In(turn.Locale))
            : new Reply($"{PrivacyTexts.Kept.In(turn.Locale)}\n\n{string.Join('\n', lines.Select(line => $"- {Markdown.Escape(line)}"))}")
            {
                Actions = [new Button(PrivacyTexts.Delete.In(turn.Locale), DeleteMyRecordsHandler.Intent.Name), new Button(PrivacyTexts.Link.In(turn.Locale), LinkAccountsHandler.Intent.Name)],
            };
    }
}
