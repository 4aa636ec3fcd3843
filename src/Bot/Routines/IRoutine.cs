using Bot.Storage;

namespace Bot.Routines;

/// <summary>Something the bot does by itself from time to time: what is due is found by its date, so a missed round is made up for.</summary>
public interface IRoutine
{
    /// <summary>Does what is due; everything it writes is kept together.</summary>
    /// <param name="session">Its transaction.</param>
    /// <param name="now">The instant of the round.</param>
    /// <param name="cancellationToken">Stops it; nothing is kept then.</param>
    Task RunAsync(Session session, DateTimeOffset now, CancellationToken cancellationToken);
}
