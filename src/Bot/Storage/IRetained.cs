namespace Bot.Storage;

/// <summary>Something that is kept for a stated time and then deleted.</summary>
public interface IRetained
{
    /// <summary>Deletes what has been kept long enough.</summary>
    Task ForgetAsync(DateTimeOffset now, CancellationToken cancellationToken);
}
