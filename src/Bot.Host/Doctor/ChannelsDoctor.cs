using Bot.Host.Channels;

namespace Bot.Host.Doctor;

/// <summary>Which channels are on, and why the others are off.</summary>
internal sealed class ChannelsDoctor(IEnumerable<ChannelStatus> channels) : IDoctorCheck
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<Finding>> CheckAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<Finding>>(
        [.. channels.Select(channel => new Finding(channel.IsOn ? Verdict.Good : Verdict.Off, channel.ToString()))]);
}
