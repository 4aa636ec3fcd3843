using System.Globalization;
using Bot.Features.Agreements.Answers.Quoting;
using Bot.Features.Agreements.Documents;
using Bot.Intents;

namespace Bot.Features.Agreements.LookUps.Context;

/// <summary>What a conversation remembers of the last answer: where it stood and what was asked.</summary>
/// <param name="Document">Id of the document; empty when the answer came from elsewhere.</param>
/// <param name="Passage">Number of the first passage shown.</param>
/// <param name="LastPassage">Number of the last passage shown.</param>
/// <param name="Question">The whole question, earlier ones of the same thread included; empty when something was looked up by name.</param>
internal sealed record LastAnswer(string Document, int Passage, int LastPassage, string Question)
{
    private const string Place = "agreements.place";
    private const string Asked = "agreements.question";

    // A long thread must not drown the last question.
    private const int LongestThread = 300;

    /// <summary>What is remembered; null at the start.</summary>
    public static LastAnswer? Of(ConversationState state)
    {
        var question = state.Memory.GetValueOrDefault(Asked, "");
        return state.Memory.TryGetValue(Place, out var place) && place.Split('#') is [var document, var first, .. var rest]
            ? new LastAnswer(document, Number(first), Number(rest is [var last] ? last : first), question)
            : question.Length > 0 ? new LastAnswer("", 0, 0, question) : null;
    }

    /// <summary>Remembers what was shown.</summary>
    public static void KeepPlace(ConversationState state, Quotation quotation) =>
        state.Memory[Place] = string.Create(CultureInfo.InvariantCulture, $"{quotation.Document.Id}#{quotation.Passage.Number}#{quotation.LastPassage}");

    /// <summary>Remembers what was asked.</summary>
    public static void KeepQuestion(ConversationState state, string question) =>
        state.Memory[Asked] = question.Length > LongestThread ? question[..LongestThread] : question;

    /// <summary>True for a passage beside the last one shown, in either language: under the same heading, or next to it.</summary>
    public bool IsNear(Document document, Passage passage)
    {
        var isSame = document.Id == Document || document.TranslationOf == Document || Document.StartsWith(document.Id + ".", StringComparison.Ordinal);
        var shown = isSame ? document.Passages.FirstOrDefault(other => other.Number == Passage) : null;
        return shown is not null && (Math.Abs(passage.Number - Passage) <= 1 || (shown.Clause.Length > 0 && passage.Headings.SequenceEqual(shown.Headings)));
    }

    private static int Number(string digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
