using Bot.Features.Agreements.Answers.Wording;
using Bot.Intents;
using Bot.Messages;

namespace Bot.Features.Agreements;

/// <summary>Forgets what was talked about, so that the next question stands alone.</summary>
public sealed class StartOverHandler : IIntentHandler
{
    /// <summary>What it answers to.</summary>
    public static readonly Intent Intent = new("agreement.restart", AnswerTexts.StartOver)
    {
        Italian =
        [
            "ricominciamo da capo", "dimentica quello che ho chiesto", "cambiamo argomento", "ripartiamo dall'inizio", "lascia perdere quello che ti ho chiesto prima", "nuovo argomento",
            "dimentica l'ultima domanda", "azzera la conversazione", "ricominciare da zero",
        ],
        English =
        [
            "let us start over", "forget what I asked", "let's change the subject", "start again from the beginning", "never mind what I asked before", "new topic", "forget the last question",
            "reset the conversation", "begin again from zero",
        ],
        Commands = ["ricomincia", "ricominciamo", "da capo", "start over", "restart", "reset"],
        IsListed = false,
    };

    /// <inheritdoc/>
    public Task<Reply> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        turn.State.StartOver();
        return Task.FromResult(new Reply(AnswerTexts.StartedOver.In(turn.Locale)) { Outcome = Outcome.Done });
    }
}
