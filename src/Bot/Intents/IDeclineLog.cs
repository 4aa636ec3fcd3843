namespace Bot.Intents;

/// <summary>Keeps note of what the bot had no answer to.</summary>
public interface IDeclineLog
{
    /// <summary>Notes the words of a turn that the documents did not answer, within the turn's transaction.</summary>
    Task NoteAsync(Turn turn, CancellationToken cancellationToken);
}
