using Bot.Features.Agreements.Documents;
using Bot.Features.Agreements.LookUps.Context;
using Bot.Intents;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Features.Agreements.Answers.Wording;

/// <summary>Says what was in force on a day, when that is all that can be said.</summary>
internal static class VersionReply
{
    /// <summary>The documents in force then, or that there were none.</summary>
    public static Reply Of(IReadOnlyList<Document> serving, AskedDay asked, Turn turn)
    {
        var day = turn.Locale.Day(asked.Day);
        if (serving.Count == 0)
        {
            return new Reply(AnswerTexts.NothingThen.In(turn.Locale, day))
            {
                Outcome = Outcome.Declined,
                Actions = asked.IsBare ? [] : [Button.ToSay(AnswerTexts.AskToday.In(turn.Locale), asked.Question.Trim())],
            };
        }

        var titles = serving.Select(document => AnswerTexts.Titled.In(turn.Locale, Markdown.Escape(document.Title)) + (AnswerLead.Validity(document, turn.Locale) is { Length: > 0 } validity ? $" ({validity})" : ""));
        return new Reply(AnswerTexts.InForceThen.In(turn.Locale, day, string.Join(", ", titles))) { Outcome = Outcome.Answered };
    }
}
