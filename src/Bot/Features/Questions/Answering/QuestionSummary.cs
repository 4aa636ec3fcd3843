using Bot.Features.Questions.Keeping;
using Bot.Language;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Features.Questions.Answering;

/// <summary>What waits for an answer: like questions in one line, with how many wait, for how long, and who takes care.</summary>
internal sealed class QuestionSummary(IQuestionRepository questions)
{
    private const int Most = 200;

    private const int Shown = 8;

    private const int MostText = 120;

    /// <summary>The summary.</summary>
    public async Task<Reply> MakeAsync(DateTimeOffset now, Locale locale, CancellationToken cancellationToken)
    {
        var open = (await questions.ListAsync(QuestionState.Open, Most, cancellationToken)).GroupBy(question => question.Leader).ToList();
        var noted = (await questions.ListAsync(QuestionState.Noted, Most, cancellationToken)).Where(question => open.All(group => group.Key != question.Number)).OrderByDescending(question => question.Times).ToList();
        if (open.Count == 0 && noted.Count == 0)
        {
            return new Reply(QuestionTexts.None.In(locale));
        }

        var parts = new List<string>();
        if (open.Count > 0)
        {
            parts.Add($"{QuestionTexts.Waiting.In(locale, open.Count)}\n\n{string.Join('\n', open.Take(Shown).Select(group => Waiting([.. group], now, locale)))}");
        }

        if (noted.Count > 0)
        {
            parts.Add($"{QuestionTexts.Noted.In(locale)}\n\n{string.Join('\n', noted.Take(Shown).Select(question => Line(question, QuestionTexts.Times.In(locale, (int)question.Times), now, locale)))}");
        }

        return new Reply(string.Join("\n\n", parts))
        {
            Actions = [.. open.Take(Shown).Select(group => group.First()).Concat(noted.Take(3)).Select(question => new Button($"{QuestionTexts.Answer.In(locale)} {question.Number}", QuestionIntents.Answer, question.Number))],
        };
    }

    private static string Waiting(IReadOnlyList<Question> group, DateTimeOffset now, Locale locale)
    {
        var owner = group[0].Owner.Length > 0 ? " " + QuestionTexts.TakenBy.In(locale, Markdown.Escape(group[0].Owner)) : "";
        return Line(group[0], QuestionTexts.AsMany.In(locale, group.Count) + owner, now, locale);
    }

    private static string Line(Question question, string what, DateTimeOffset now, Locale locale)
    {
        var days = (int)(now - question.Created).TotalDays;
        var age = days == 0 ? QuestionTexts.Today.In(locale) : QuestionTexts.Days.In(locale, days);
        return QuestionTexts.Line.In(locale, Markdown.Escape(question.Number), Markdown.Escape(Short(question.Text.ReplaceLineEndings(" "))), age, what);
    }

    private static string Short(string text) => text.Length <= MostText ? text : text[..(char.IsHighSurrogate(text[MostText - 1]) ? MostText - 1 : MostText)] + "…";
}
