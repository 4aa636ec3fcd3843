namespace Bot.Host.Doctor;

/// <summary>One thing that <c>accordo doctor</c> looks at; every channel and optional part brings its own.</summary>
public interface IDoctorCheck
{
    /// <summary>Looks, and says what it found; an exception counts as a failure.</summary>
    /// <param name="cancellationToken">Ends when the check takes too long.</param>
    Task<IReadOnlyList<Finding>> CheckAsync(CancellationToken cancellationToken);
}
