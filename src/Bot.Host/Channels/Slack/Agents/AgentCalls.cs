using System.Collections.Concurrent;
using Bot.Host.Channels.Slack.Api;
using Bot.Host.Channels.Slack.Install;

namespace Bot.Host.Channels.Slack.Agents;

/// <summary>
/// Calls what not every workspace has: Slack's agent features need a paid plan, and each came at its own time. What a workspace
/// refuses is done without, and asked for again an hour later.
/// </summary>
public sealed class AgentCalls(SlackApi api, SlackWorkspaces workspaces, RateGates gates, TimeProvider time, ILogger<AgentCalls> log)
{
    private static readonly TimeSpan Remembered = TimeSpan.FromHours(1);

    // Refusals that speak of the workspace or the app, not of one thread.
    private static readonly HashSet<string> Lasting =
    [
        "unknown_method", "feature_disabled", "not_authorized", "not_agent_app", "missing_scope", "not_allowed_token_type", "method_deprecated", "channel_type_not_supported",
        "method_not_supported_for_channel_type", "invalid_chunks", "invalid_arguments", "http_404",
    ];

    private readonly ConcurrentDictionary<(string Team, string Method), DateTimeOffset> refused = new();

    /// <summary>False while a workspace is known to refuse a method, or wants it to wait.</summary>
    public bool IsOpen(string team, string method) =>
        !(refused.TryGetValue((team, method), out var until) && until > time.GetUtcNow()) && !gates.IsPaused(team, method);

    /// <summary>Remembers a refusal, if it is one of the workspace's.</summary>
    public void Refused(string team, SlackApiException exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        if (Lasting.Contains(exception.Error))
        {
            refused[(team, exception.Method)] = time.GetUtcNow() + Remembered;
            Log.SlackFeatureOff(log, exception.Method, team, exception.Error);
        }
    }

    /// <summary>Makes the first of the calls that the workspace takes; a courtesy, so that none of them may fail anything.</summary>
    /// <param name="team">The workspace.</param>
    /// <param name="ways">The calls, the current way first; their token is filled in here.</param>
    public async Task TryAsync(string team, params IReadOnlyList<SlackCall> ways)
    {
        if (await workspaces.FindAsync(team, CancellationToken.None) is not { } workspace)
        {
            return;
        }

        foreach (var way in ways.Where(way => IsOpen(team, way.Method)))
        {
            try
            {
                await api.CallAsync(way with { Token = workspace.Token, Patience = TimeSpan.Zero }, CancellationToken.None);
                return;
            }
            catch (SlackApiException exception)
            {
                Refused(team, exception);
            }
        }
    }
}
