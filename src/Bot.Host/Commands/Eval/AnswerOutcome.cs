using Bot.Intents.Routing;
using Bot.Language;
using Bot.Messages;

namespace Bot.Host.Commands.Eval;

/// <summary>What the bot replied to a question, judged.</summary>
/// <param name="Question">The question.</param>
/// <param name="Reply">The reply.</param>
/// <param name="DocumentText">The text of the document asked about.</param>
internal sealed record AnswerOutcome(AnswerQuestion Question, Reply Reply, string DocumentText)
{
    private static readonly string[] Yes = ["yes", "si"];
    private static readonly string[] No = ["no"];

    public bool IsDeclined => Reply.Outcome == Outcome.Declined;

    public bool IsElsewhere => Reply.Intent != IntentRouter.Fallback;

    public bool IsExact => Reply.Citations.All(citation => citation.End <= DocumentText.Length && DocumentText[citation.Start..citation.End] == citation.Quote);

    public bool QuotesAnswer => Reply.Citations.Take(1).Any(citation => Question.AnswerSpans.Concat(Question.Answers).Any(answer => Holds(citation.Quote, answer)));

    /// <summary>True when the reply holds a right answer; a yes or no counts only where the reply concludes, in its first line.</summary>
    public bool HasAnswer => Question.Answers.All(IsYesOrNo)
        ? Question.Answers.Any(answer => Holds(FirstLine, answer))
        : Question.Answers.Any(answer => Holds(Reply.Text, answer)) && !ConcludesOpposite;

    private bool ConcludesOpposite => (Question.Polarity ?? Question.Verdict) switch
    {
        "yes" => No.Any(word => Holds(FirstWords, word)),
        "no" => Yes.Any(word => Holds(FirstWords, word)),
        _ => false,
    };

    private string FirstLine => Reply.Text.Split('\n')[0];

    private string FirstWords => string.Join(' ', Tokenizer.Words(FirstLine).Take(4));

    /// <summary>True when one of the first sources shares a character with the passage that answers.</summary>
    public bool IsHitWithin(int count) => Reply.Citations.Take(count).Any(citation => Question.IsHit(citation.Start, citation.End));

    private static bool IsYesOrNo(string answer) => Yes.Concat(No).Contains(TextNormalizer.Fold(answer));

    private static bool Holds(string text, string answer) => $" {string.Join(' ', Tokenizer.Words(text))} ".Contains($" {string.Join(' ', Tokenizer.Words(answer))} ", StringComparison.Ordinal);
}
