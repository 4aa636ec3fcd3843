using Bot.Language;

namespace Bot.Intents;

/// <summary>Keeps answers that people gave, to give them again: how a feature hands one to the feature that answers.</summary>
public interface IAnswerBook
{
    /// <summary>Keeps an answer within the turn's transaction; the same question again takes the new answer.</summary>
    /// <param name="question">What was asked.</param>
    /// <param name="answer">What a person answered, in plain words.</param>
    /// <param name="language">Language of both.</param>
    /// <param name="turn">Who keeps it.</param>
    /// <param name="cancellationToken">Stops it.</param>
    Task KeepAsync(string question, string answer, Locale language, Turn turn, CancellationToken cancellationToken);
}
