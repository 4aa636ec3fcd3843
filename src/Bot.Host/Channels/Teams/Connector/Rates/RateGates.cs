using Bot.Host.Channels.Teams.Settings;

namespace Bot.Host.Channels.Teams.Connector.Rates;

/// <summary>Keeps to what Teams lets a bot send: per conversation and per tenant.</summary>
internal sealed class RateGates(TeamsOptions options, TimeProvider time)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly RateGate conversations = new(options.SendsPerSecondPerConversation, 5, time);
    private readonly RateGate tenants = new(options.SendsPerSecondPerTenant, Math.Max(1, options.SendsPerSecondPerTenant), time);

    /// <summary>Waits for this message's turn.</summary>
    /// <exception cref="ConnectorException">The turn is so far off that the message is better tried again later.</exception>
    public async ValueTask EnterAsync(TeamsAddress address, CancellationToken cancellationToken)
    {
        await EnterAsync(conversations, address.Place, cancellationToken);
        await EnterAsync(tenants, address.TenantId, cancellationToken);
    }

    private async ValueTask EnterAsync(RateGate gate, string key, CancellationToken cancellationToken)
    {
        var wait = gate.Reserve(key, Patience);
        if (wait > Patience)
        {
            throw new ConnectorException(429, "OwnRateGate") { RetryAfter = wait, IsUnsent = true };
        }

        if (wait > TimeSpan.Zero)
        {
            await Task.Delay(wait, time, cancellationToken);
        }
    }
}
