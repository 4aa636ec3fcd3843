using Bot.Features.Questions.Keeping;
using Bot.Intents;
using Bot.Language;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Features.Questions.Asking;

/// <summary>Shows whoever asked a coordinator what became of it.</summary>
internal sealed class MyQuestionsHandler(IQuestionRepository questions) : IIntentHandler
{
    private const int Most = 8;

    private const int MostText = 300;

    /// <summary>What it answers to.</summary>
    public static readonly Intent Intent = new(QuestionIntents.Mine, QuestionTexts.Mine)
    {
        Italian =
        [
            "le mie domande", "qualcuno ha risposto alla mia domanda?", "a che punto è la mia domanda?", "è arrivata una risposta alla mia domanda?", "che fine ha fatto la mia domanda?",
            "che cosa ho chiesto ai coordinatori?",
        ],
        English =
        [
            "my questions", "has anybody answered my question?", "what became of my question?", "is there an answer to my question yet?", "how is my question coming along?",
            "what have I asked the coordinators?",
        ],
        Commands = ["le mie domande", "my questions"],
        IsListed = false,
    };

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        var mine = await questions.ListMineAsync(turn.Person.Ids, Most, cancellationToken);
        if (mine.Count == 0)
        {
            return new Reply(QuestionTexts.NoneMine.In(turn.Locale)) { Actions = [new Button(QuestionTexts.Ask.In(turn.Locale), QuestionIntents.Ask)] };
        }

        return new Reply($"{QuestionTexts.MineAre.In(turn.Locale, mine.Count)}\n\n{string.Join('\n', mine.Select(question => Line(question, turn.Locale)))}")
        {
            Actions = [new Button(QuestionTexts.Ask.In(turn.Locale), QuestionIntents.Ask)],
        };
    }

    private static string Line(Question question, Locale locale)
    {
        var state = question.State == QuestionState.Answered
            ? QuestionTexts.AnsweredSo.In(locale, Markdown.Escape(question.AnsweredBy), Markdown.Escape(Short(question.Answer)))
            : QuestionTexts.Of(question.State).In(locale);
        return QuestionTexts.MineLine.In(locale, Markdown.Escape(question.Number), Markdown.Escape(Short(question.Text)), state);
    }

    private static string Short(string text) => Clip.To(text.ReplaceLineEndings(" "), MostText);
}
