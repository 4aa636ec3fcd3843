namespace Bot.Features.Feedback;

/// <summary>Keeps feedback: one per answer and person, the last one counts.</summary>
public interface IFeedbackRepository
{
    /// <summary>Keeps it within the turn.</summary>
    Task SaveAsync(Judgement judgement, CancellationToken cancellationToken);

    /// <summary>What a person gave, newest first: for whoever asks what is kept about them.</summary>
    Task<IReadOnlyList<Judgement>> OfPersonAsync(string person, CancellationToken cancellationToken);

    /// <summary>Deletes what a person gave, within the turn.</summary>
    /// <returns>How many were deleted.</returns>
    Task<int> DeleteOfPersonAsync(string person, CancellationToken cancellationToken);
}
