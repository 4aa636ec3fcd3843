using System.Collections.Concurrent;
using Bot.Host.Channels.Teams.Authentication;
using Bot.Host.Channels.Teams.Connector;
using Bot.Messages;

namespace Bot.Host.Channels.Teams.Inbound;

/// <summary>Who is behind an activity: name, language and zone from the activity itself, the e-mail address from the team's member list.</summary>
internal sealed class TeamsPeople(ConnectorClient connector, TimeProvider time)
{
    private const int MostRemembered = 20_000;

    // Teams waits for its answer: a slow look-up must leave time to keep the message.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(1200);
    private static readonly TimeSpan Remembered = TimeSpan.FromHours(1);
    private static readonly TimeSpan RememberedFailure = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, (string? Email, string Name, DateTimeOffset Until)> known = new(StringComparer.Ordinal);

    /// <summary>The person; without an e-mail address when Teams does not say it in time or it is another organisation's to vouch for.</summary>
    public async ValueTask<Person> FindAsync(Activity activity, TeamsCaller caller, CancellationToken cancellationToken)
    {
        var id = $"{TeamsChannel.ChannelName}:{activity.TenantId}/{(activity.ObjectId.Length > 0 ? activity.ObjectId : activity.FromId)}";
        if (!known.TryGetValue(id, out var entry) || entry.Until <= time.GetUtcNow())
        {
            entry = await AskAsync(activity, caller, cancellationToken);
            if (known.Count >= MostRemembered)
            {
                known.Clear();
            }

            known[id] = entry;
        }

        var name = activity.Root.TextAt("from", "name");
        return new Person(id, name.Length > 0 ? name : entry.Name)
        {
            Email = entry.Email,
            TimeZone = TimeZoneInfo.TryFindSystemTimeZoneById(activity.TimeZone, out _) ? activity.TimeZone : null,
            Language = activity.Locale.Length >= 2 ? activity.Locale[..2].ToLowerInvariant() : null,
        };
    }

    private async Task<(string? Email, string Name, DateTimeOffset Until)> AskAsync(Activity activity, TeamsCaller caller, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, patience.Token);
        try
        {
            var member = await connector.GetMemberAsync(IncomingReader.AddressOf(activity, caller), activity.FromId, either.Token);

            // Roles go by e-mail address, so only the home tenant's word counts: a guest's own organisation may write what it likes.
            var isOurs = member.TextAt("tenantId") is var tenant && (tenant.Length == 0 || tenant.Equals(activity.TenantId, StringComparison.OrdinalIgnoreCase))
                && (member.TextAt("userRole") is "user" or "");
            return (isOurs && member.TextAt("email") is { Length: > 0 } email ? email : null, member.TextAt("name"), time.GetUtcNow() + Remembered);
        }
        catch (ConnectorException)
        {
            return (null, "", time.GetUtcNow() + RememberedFailure);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return (null, "", time.GetUtcNow() + RememberedFailure);
        }
    }
}
