using System.Globalization;
using Bot.Features.Agreements.Answers;
using Bot.Intents;

namespace Bot.Features.Agreements.LookUps;

/// <summary>What a conversation remembers of the last answer: where it stood and what was asked.</summary>
/// <param name="Document">Id of the document.</param>
/// <param name="Passage">Number of the passage.</param>
/// <param name="Question">The whole question, earlier ones of the same thread included.</param>
internal sealed record LastAnswer(string Document, int Passage, string Question)
{
    private const string Place = "agreements.place";
    private const string Asked = "agreements.question";

    /// <summary>What is remembered; null at the start.</summary>
    public static LastAnswer? Of(ConversationState state) =>
        state.Memory.TryGetValue(Place, out var place) && place.Split('#') is [var document, var number]
            ? new LastAnswer(document, int.Parse(number, CultureInfo.InvariantCulture), state.Memory.GetValueOrDefault(Asked, ""))
            : null;

    /// <summary>Remembers an answer.</summary>
    public static void Keep(ConversationState state, Quotation quotation, string question)
    {
        state.Memory[Place] = string.Create(CultureInfo.InvariantCulture, $"{quotation.Document.Id}#{quotation.Passage.Number}");
        state.Memory[Asked] = question;
    }
}
