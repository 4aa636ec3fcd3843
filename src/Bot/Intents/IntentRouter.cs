using Bot.Messages;
using Bot.Messages.Parts;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Intents;

/// <summary>Finds the handler of a message: a button or form, an exact command, the open question, then what the words resemble.</summary>
public sealed class IntentRouter(HandlerList handlers, IntentClassifier classifier)
{
    /// <summary>The intent that gets what belongs to no other: the documents have the last word.</summary>
    public const string Fallback = "agreement.ask";

    // Two intents closer than this are offered as choices.
    private const double NearTie = 0.05;

    private static readonly TimeSpan QuestionLapses = TimeSpan.FromDays(7);

    /// <summary>Answers a turn with the handler that is found.</summary>
    /// <param name="turn">The message and what is remembered.</param>
    /// <param name="services">The turn's scope, from which the one chosen handler is built.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    public async Task<Reply> RouteAsync(Turn turn, IServiceProvider services, CancellationToken cancellationToken)
    {
        if (turn.Message.Action is { } action && action != Button.Say)
        {
            return await HandleAsync(handlers.Find(action)?.Name ?? Fallback, turn, 1, services, cancellationToken);
        }

        if (handlers.FindCommand(turn.Text) is { } command)
        {
            return await HandleAsync(command.Name, turn, 1, services, cancellationToken);
        }

        var classification = classifier.Classify(turn.Text);
        if (turn.State.Open is { } open && turn.Now - open.AskedAt < QuestionLapses && (classification.IsRejected || classification.Best == open.Intent))
        {
            return await HandleAsync(open.Intent, turn with { Answering = open }, 1, services, cancellationToken);
        }

        if (classification.IsRejected)
        {
            return await HandleAsync(Fallback, turn, classification.OutOfScope, services, cancellationToken);
        }

        var near = classification.Ranking.TakeWhile(entry => classification.Ranking[0].Score - entry.Score < NearTie).Take(3).ToList();
        return near.Count > 1 && near.All(entry => entry.Intent != Fallback)
            ? Choices(turn, near.Select(entry => entry.Intent))
            : await HandleAsync(classification.Best, turn, classification.Ranking[0].Score, services, cancellationToken);
    }

    private static async Task<Reply> HandleAsync(string intent, Turn turn, double confidence, IServiceProvider services, CancellationToken cancellationToken)
    {
        var reply = await services.GetRequiredKeyedService<IIntentHandler>(intent).HandleAsync(turn, cancellationToken);
        return reply with
        {
            Intent = reply.Intent.Length > 0 ? reply.Intent : intent,
            Confidence = Math.Min(reply.Confidence, confidence),
        };
    }

    private Reply Choices(Turn turn, IEnumerable<string> intents) => new(IntentTexts.WhichOne.In(turn.Locale))
    {
        Outcome = Outcome.Choices,
        Actions = [.. intents.Select(name => new Button(handlers.Find(name)!.Help.In(turn.Locale), name, turn.Text))],
    };
}
