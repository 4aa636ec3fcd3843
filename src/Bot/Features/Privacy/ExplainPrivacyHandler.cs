using Bot.Intents;
using Bot.Language;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Features.Privacy;

/// <summary>Says what the bot keeps of people, for how long, and who sees it.</summary>
internal sealed class ExplainPrivacyHandler : IIntentHandler
{
    // Between the person and the bot: "my", "to you", "our chats".
    private static readonly HashSet<string> Among = [.. "miei mie mio mia me mi ti te tu ci nostra nostre nostri qui chat bot informativa policy my me mine we our you your here".Split(' ')];

    /// <summary>What it answers to.</summary>
    public static readonly Intent Intent = new("privacy.explain", PrivacyTexts.Explain)
    {
        Italian =
        [
            "chi può vedere i miei dati?", "chi legge quello che scrivo qui?", "qualcuno legge i miei messaggi?", "le mie conversazioni sono private?", "i miei messaggi sono riservati?", "conservi quello che ti scrivo?",
            "per quanto tempo tieni i miei messaggi?", "dove finiscono i miei dati?", "chi ha accesso alle nostre chat?", "il mio capo vede quello che ti chiedo?", "è sicuro scriverti?", "salvi le nostre conversazioni?",
            "condividi i miei dati con qualcuno?", "registri quello che ti chiedo?",
        ],
        English =
        [
            "who can see my data?", "who reads what I write here?", "does anybody read my messages?", "are my conversations private?", "are my messages confidential?", "do you keep what I write to you?",
            "how long do you keep my messages?", "where does my data go?", "who has access to our chats?", "does my boss see what I ask you?", "is it safe to write to you?", "do you store our conversations?",
            "do you share my data with anybody?", "do you record what I ask you?",
        ],
        Commands = ["informativa privacy", "privacy policy"],
        IsListed = false,
    };

    /// <inheritdoc/>
    public Task<Reply> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.Value is null && turn.Text.Length > 0 && !Tokenizer.Words(turn.Text).Any(Among.Contains))
        {
            // Guessed wrong: the data of a project are for the documents to speak of.
            return Task.FromResult(new Reply(PrivacyTexts.Nothing.In(turn.Locale)) { Outcome = Outcome.Declined, Confidence = 0 });
        }

        Text[] lines = [PrivacyTexts.SeenByRunners, PrivacyTexts.SeenByDeciders, PrivacyTexts.SeenByCoordinators, PrivacyTexts.SeenByAll, PrivacyTexts.SeenByNobodyElse];
        return Task.FromResult(new Reply($"{PrivacyTexts.WhoSees.In(turn.Locale)}\n\n{string.Join('\n', lines.Select(line => $"- {line.In(turn.Locale)}"))}")
        {
            Actions = [new Button(PrivacyTexts.Show.In(turn.Locale), ShowMyRecordsHandler.Intent.Name), new Button(PrivacyTexts.Delete.In(turn.Locale), DeleteMyRecordsHandler.Intent.Name)],
        });
    }
}
