using Bot.Intents;
using Bot.Intents.Turns;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Features.Feedback;

/// <summary>Puts the thumbs under every answer from the documents, and under every "they do not say".</summary>
public sealed class FeedbackButtons : IReplyCompletion
{
    // What answers from documents and from coordinators' words; the last resort of every message.
    private const string Answers = "agreement.";

    /// <summary>Where the conversation remembers the last answer that can be judged, for who judges it in words.</summary>
    public const string Last = "feedback.last";

    /// <inheritdoc/>
    public Reply Complete(Turn turn, Reply reply, int place)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(reply);
        Remember(turn, reply, place);
        var isJudged = reply.Outcome is Outcome.Answered or Outcome.Declined && (reply.Citations.Count > 0 || reply.Intent.StartsWith(Answers, StringComparison.Ordinal));
        if (!isJudged || reply.Actions.Any(action => action.Action == GiveFeedbackHandler.Intent.Name))
        {
            return reply;
        }

        var answer = KeyOf(turn, place);
        return reply with
        {
            Actions =
            [
                .. reply.Actions,
                new Button(FeedbackTexts.Good.In(turn.Locale), GiveFeedbackHandler.Intent.Name, new Verdict(answer, IsGood: true).Write()),
                new Button(FeedbackTexts.Bad.In(turn.Locale), GiveFeedbackHandler.Intent.Name, new Verdict(answer, IsGood: false).Write()),
            ],
        };
    }

    // Whatever was answered may be judged in words; the thanks for a judgement may not.
    private static void Remember(Turn turn, Reply reply, int place)
    {
        if (reply.Outcome is Outcome.Answered or Outcome.Declined && reply.Intent.Length > 0 && reply.Intent != GiveFeedbackHandler.Intent.Name)
        {
            turn.State.Memory[Last] = new Verdict(KeyOf(turn, place), IsGood: true).Write();
        }
    }

    private static AnswerKey KeyOf(Turn turn, int place) => new($"{turn.Message.Conversation.Channel}:{turn.Message.Id}", place);
}
