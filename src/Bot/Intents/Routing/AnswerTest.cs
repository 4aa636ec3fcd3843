using Bot.Intents.Learning;
using Bot.Language;
using Bot.Language.Entities;
using Bot.Language.Entities.Dates;
using Bot.Messages.Parts;

namespace Bot.Intents.Routing;

/// <summary>Tells the answer to an open question from an interruption.</summary>
internal static class AnswerTest
{
    // A text this long is an answer, whatever it resembles.
    private const int LongAnswer = 160;

    // More words than this are a sentence, which may mean something else.
    private const int MostNaming = 3;

    private const double Sure = 0.5;

    /// <summary>True when the message is better taken as the answer.</summary>
    public static bool IsAnswer(OpenQuestion open, Turn turn, Classification classification)
    {
        if (open.TakesQuestions)
        {
            return true;
        }

        var isQuestion = Questions.LooksLikeOne(turn.Text);
        if (Fits(open, turn) && !isQuestion)
        {
            return true;
        }

        // Who says once more what opened the form wants it again, not a title that repeats the wish.
        if (open.Kind == FieldKind.Text && !classification.IsRejected && classification.Best == open.Intent && classification.Ranking[0].Score >= Sure && Questions.LooksLikeWish(turn.Text))
        {
            return false;
        }

        var isElsewhere = !classification.IsRejected && classification.Best != open.Intent;
        if (isElsewhere && classification.Ranking[0].Score >= Sure && Questions.LooksLikeOrder(turn.Text))
        {
            return false;
        }

        return open.Kind is FieldKind.Text or FieldKind.Paragraph
            ? !isQuestion || !isElsewhere || turn.Text.Length > LongAnswer
            : isQuestion ? !isElsewhere && open.Kind == FieldKind.Choice && Fits(open, turn) : !isElsewhere || classification.Ranking[0].Score < Sure;
    }

    private static bool Fits(OpenQuestion open, Turn turn) => open.Kind switch
    {
        FieldKind.Date => DateFinder.Find(turn.Text, turn.Today).Count > 0,
        FieldKind.Number => NumberFinder.Find(turn.Text).Count > 0,
        _ => Names(open, Tokenizer.Words(turn.Text)),
    };

    // "Reti" for "Intelligenza artificiale per le reti": a word or two of a choice are the choice, whatever else they resemble.
    private static bool Names(OpenQuestion open, IReadOnlyList<string> said) =>
        open.OtherNames.Contains(string.Join(' ', said))
        || (open.Asked?.Actions.Select(button => Tokenizer.Words(button.Title)).Any(title => title.SequenceEqual(said) || (open.Kind == FieldKind.Choice && said.Count is > 0 and <= MostNaming && said.All(title.Contains))) ?? false)
        || (open.Asked?.Actions.Any(button => Tokenizer.Words(button.Value).SequenceEqual(said)) ?? false);
}
