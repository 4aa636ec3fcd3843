using Bot.Intents;
using Bot.Intents.Dialogs;
using Bot.Intents.Routing;
using Bot.Language;
using Bot.Messages;
using Bot.Messages.Parts;
using Bot.Storage;

namespace Bot.Features.Feedback;

/// <summary>Takes a thumb, pressed or said in words, and a reason if the person gives one.</summary>
public sealed class GiveFeedbackHandler(IFeedbackRepository repository, Inbox inbox, FormDialog dialog, HandlerList handlers) : IIntentHandler
{
    private const int LongestReason = 1000;
    private const int LongestQuestion = 120;
    private const string ReasonField = "reason";
    private const string VerdictField = "verdict";

    /// <summary>What it answers to.</summary>
    public static readonly Intent Intent = new("feedback.give", FeedbackTexts.Give) { Commands = ["feedback", SpokenVerdict.Up, SpokenVerdict.Down], IsListed = false };

    private static readonly Dictionary<string, Text> Reasons = new Dictionary<string, Text>
    {
        ["wrong"] = FeedbackTexts.Wrong,
        ["incomplete"] = FeedbackTexts.Incomplete,
        ["outdated"] = FeedbackTexts.Outdated,
        ["unclear"] = FeedbackTexts.Unclear,
        [Verdict.Other] = FeedbackTexts.OtherReason,
    };

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var spoken = turn.Value is null && turn.Answering is null ? SpokenVerdict.Of(turn.Text) : null;
        var judges = spoken is null ? turn.Answering?.Answers.GetValueOrDefault(VerdictField) ?? turn.Value : turn.State.Memory.GetValueOrDefault(FeedbackButtons.Last);
        if (Verdict.Read(judges) is not { } verdict)
        {
            return new Reply(FeedbackTexts.HowTo.In(turn.Locale)) { Outcome = Outcome.Done };
        }

        var judged = await inbox.FindAnsweredAsync(verdict.Answer.Message, cancellationToken);
        if (judged is not { } found || verdict.Answer.Place < 0 || verdict.Answer.Place >= found.Replies.Count)
        {
            return new Reply(FeedbackTexts.TooOld.In(turn.Locale)) { Outcome = Outcome.Declined };
        }

        var (question, answer) = (found.Message, found.Replies[verdict.Answer.Place]);
        return question.Person.Id != turn.Person.Id ? new Reply(FeedbackTexts.OnlyAsker.In(turn.Locale)) { Outcome = Outcome.Declined }
            : spoken is null ? await TakeAsync(verdict, question, answer, turn, cancellationToken)
            : await TakeSpokenAsync(verdict with { IsGood = spoken.IsGood }, spoken.Reason, question, answer, turn, cancellationToken);
    }

    // Who says so in words hears which answer was meant, and whom to ask instead.
    private async Task<Reply> TakeSpokenAsync(Verdict verdict, string reason, IncomingMessage question, Reply answer, Turn turn, CancellationToken cancellationToken)
    {
        var judgement = Make(verdict, Clip.To(reason, LongestReason), question, answer, turn);
        await repository.SaveAsync(judgement, cancellationToken);
        if (verdict.IsGood)
        {
            return new Reply(FeedbackTexts.ThanksGood.In(turn.Locale)) { Outcome = Outcome.Done };
        }

        // A pressed button has no words to repeat.
        var wasAsked = question.Text.Length > 0;
        var sorry = wasAsked ? FeedbackTexts.Sorry.In(turn.Locale, Markdown.Escape(Clip.To(judgement.Question, LongestQuestion))) : FeedbackTexts.SorryLast.In(turn.Locale);
        return new Reply(reason.Length > 0 ? sorry : $"{sorry} {FeedbackTexts.SayWhy.In(turn.Locale)}")
        {
            Outcome = Outcome.Done,
            Actions =
            [
                .. wasAsked ? AskSomebody.Buttons(handlers, turn.Locale, judgement.Question) : [],
                .. reason.Length > 0 ? [] : ReasonButtons(verdict, turn.Locale),
            ],
        };
    }

    private async Task<Reply> TakeAsync(Verdict verdict, IncomingMessage question, Reply answer, Turn turn, CancellationToken cancellationToken)
    {
        var reason = Reasons.ContainsKey(verdict.Reason) ? verdict.Reason : "";
        if (reason == Verdict.Other)
        {
            var step = dialog.Continue(ReasonForm(verdict, turn.Locale), turn, new Dictionary<string, string> { [VerdictField] = verdict.Write() });
            if (step.Reply is { } next)
            {
                return next;
            }

            reason = step.Values[ReasonField];
        }

        await repository.SaveAsync(Make(verdict, reason, question, answer, turn), cancellationToken);
        return reason.Length > 0 || verdict.IsGood
            ? new Reply((reason.Length > 0 ? FeedbackTexts.ThanksReason : FeedbackTexts.ThanksGood).In(turn.Locale)) { Outcome = Outcome.Done }
            : new Reply(FeedbackTexts.ThanksBad.In(turn.Locale)) { Outcome = Outcome.Done, Actions = [.. ReasonButtons(verdict, turn.Locale)] };
    }

    private static Judgement Make(Verdict verdict, string reason, IncomingMessage question, Reply answer, Turn turn) =>
        new(verdict.Answer, turn.Person.Id, verdict.IsGood, turn.Now)
        {
            Reason = reason,
            Question = question.Text.Length > 0 ? question.Text : question.Values.GetValueOrDefault(IncomingMessage.ValueField, ""),
            Language = answer.Language,
            Intent = answer.Intent,
            Outcome = answer.Outcome == Outcome.Declined ? "declined" : "answered",
            Sources = answer.Sources,
        };

    private static IEnumerable<Button> ReasonButtons(Verdict verdict, Locale locale) =>
        Reasons.Select(reason => new Button(reason.Value.In(locale), Intent.Name, (verdict with { Reason = reason.Key }).Write()));

    private static Form ReasonForm(Verdict verdict, Locale locale) =>
        new(Intent.Name, FeedbackTexts.FormTitle.In(locale), FeedbackTexts.Send.In(locale),
            [new FormField(ReasonField, FieldKind.Paragraph, FeedbackTexts.Reason.In(locale)) { Help = FeedbackTexts.ReasonHelp.In(locale), MaxLength = 1000 }])
        {
            Value = verdict.Write(),
        };
}
