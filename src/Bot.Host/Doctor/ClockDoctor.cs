namespace Bot.Host.Doctor;

/// <summary>Is the clock plausible? Signatures, tokens and reminders depend on it.</summary>
internal sealed class ClockDoctor(TimeProvider time) : IDoctorCheck
{
    private static readonly DateTimeOffset Built = new(File.GetLastWriteTimeUtc(typeof(ClockDoctor).Assembly.Location), TimeSpan.Zero);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Finding>> CheckAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        return Task.FromResult<IReadOnlyList<Finding>>(
        [
            now < Built.AddDays(-1)
                ? new Finding(Verdict.Bad, $"the clock says {now:u}, before this program was built", "set the clock, with a time service")
                : new Finding(Verdict.Good, $"clock: {now:u}"),
        ]);
    }
}
