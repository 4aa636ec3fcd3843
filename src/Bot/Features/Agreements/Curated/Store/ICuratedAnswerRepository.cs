namespace Bot.Features.Agreements.Curated.Store;

/// <summary>The curated answers that were written or taken out in chat.</summary>
public interface ICuratedAnswerRepository
{
    /// <summary>All of them, with those that are taken out.</summary>
    Task<IReadOnlyList<(CuratedAnswer Answer, bool IsRemoved)>> AllAsync(CancellationToken cancellationToken);

    /// <summary>Writes an answer, or takes it out, within the turn; keeps what stood before.</summary>
    Task SaveAsync(CuratedChange change, CancellationToken cancellationToken);
}
