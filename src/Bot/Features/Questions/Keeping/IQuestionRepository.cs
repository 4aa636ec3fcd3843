namespace Bot.Features.Questions.Keeping;

/// <summary>Keeps questions for people. Writes belong to the turn's transaction.</summary>
public interface IQuestionRepository
{
    /// <summary>Stores a new question; its number is the next of its year.</summary>
    /// <returns>The question with its number, and that number as leader when it had none.</returns>
    Task<Question> AddAsync(Question question, CancellationToken cancellationToken);

    /// <summary>Stores a changed question as the next version.</summary>
    /// <returns>False when somebody else changed it since; nothing was stored then.</returns>
    Task<bool> UpdateAsync(Question changed, CancellationToken cancellationToken);

    /// <summary>The question with a number; null when there is none.</summary>
    Task<Question?> FindAsync(string number, CancellationToken cancellationToken);

    /// <summary>The questions that say much the same as their leader, oldest first.</summary>
    Task<IReadOnlyList<Question>> ListGroupAsync(string leader, CancellationToken cancellationToken);

    /// <summary>The questions in a state, oldest first.</summary>
    Task<IReadOnlyList<Question>> ListAsync(QuestionState state, int most, CancellationToken cancellationToken);

    /// <summary>The questions somebody asked, newest first.</summary>
    Task<IReadOnlyList<Question>> ListMineAsync(IReadOnlyList<string> ids, int most, CancellationToken cancellationToken);

    /// <summary>Every question in the order of numbers, a page at a time.</summary>
    IAsyncEnumerable<Question> ReadAllAsync(CancellationToken cancellationToken);
}
