namespace Bot.Features.Questions.Keeping;

/// <summary>Where a question stands.</summary>
public enum QuestionState
{
    /// <summary>The documents did not answer it; nobody asked a person yet.</summary>
    Noted,

    /// <summary>Waits for a person's answer.</summary>
    Open,

    /// <summary>Somebody answered it.</summary>
    Answered,

    /// <summary>Put aside without an answer.</summary>
    Closed,
}
