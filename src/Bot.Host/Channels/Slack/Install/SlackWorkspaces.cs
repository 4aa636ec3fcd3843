using System.Collections.Concurrent;
using System.Text.Json;
using Bot.Host.Channels.Slack.Api;
using Bot.Storage;

namespace Bot.Host.Channels.Slack.Install;

/// <summary>The workspaces Accordo is installed in: the one of the settings, or those that installed it themselves.</summary>
public sealed class SlackWorkspaces(SlackOptions options, ChannelMemory memory, SlackApi api, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan RefreshAhead = TimeSpan.FromHours(2);

    private readonly ConcurrentDictionary<string, (SlackWorkspace Workspace, DateTimeOffset Until)> known = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> botUsers = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim refreshing = new(1, 1);
    private readonly TokenSeal seal = new(options.ClientSecret);

    /// <summary>How the keys of everything begin that is kept for a workspace; the installation itself stands under this.</summary>
    public static string Key(string team) => $"team:{team}:";

    /// <summary>The workspace with a token that is good for a while; null when Accordo is not installed there (any more).</summary>
    public async ValueTask<SlackWorkspace?> FindAsync(string team, CancellationToken cancellationToken)
    {
        if (!options.HasInstall)
        {
            return new SlackWorkspace(team, options.BotToken);
        }

        var now = time.GetUtcNow();
        if (known.TryGetValue(team, out var entry) && entry.Until > now)
        {
            return entry.Workspace;
        }

        var workspace = await ReadAsync(team, cancellationToken);
        if (workspace is { RefreshToken.Length: > 0 } && workspace.Expires - now < RefreshAhead)
        {
            workspace = await RefreshAsync(team, cancellationToken);
        }

        if (workspace is not null)
        {
            known[team] = (workspace, now + Remembered);
        }

        return workspace ?? (options.BotToken.Length > 0 ? new SlackWorkspace(team, options.BotToken) : null);
    }

    /// <summary>Keeps an installation, its tokens sealed.</summary>
    public async Task KeepAsync(SlackWorkspace workspace, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(workspace);
        var box = seal.Seal(JsonSerializer.Serialize(workspace), workspace.Team);
        await memory.PutAsync(SlackAddress.ChannelName, Key(workspace.Team), box, null, cancellationToken);
        known.TryRemove(workspace.Team, out _);
    }

    /// <summary>Erases an installation and what was kept for it; doing it twice changes nothing.</summary>
    public async Task RemoveAsync(string team, CancellationToken cancellationToken)
    {
        known.TryRemove(team, out _);
        botUsers.TryRemove(team, out _);
        await memory.RemoveAsync(SlackAddress.ChannelName, Key(team), cancellationToken);
    }

    /// <summary>True when a workspace installed the app itself; false for the one of the settings.</summary>
    public async Task<bool> IsInstalledAsync(string team, CancellationToken cancellationToken) =>
        options.HasInstall && await ReadAsync(team, cancellationToken) is not null;

    /// <summary>Id of Accordo's own account in a workspace.</summary>
    /// <exception cref="SlackApiException">Slack does not say.</exception>
    public async Task<string> FindBotUserAsync(SlackWorkspace workspace, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(workspace);
        if (workspace.BotUser.Length > 0)
        {
            return workspace.BotUser;
        }

        if (botUsers.TryGetValue(workspace.Team, out var user))
        {
            return user;
        }

        var answer = await api.CallAsync(new SlackCall("auth.test", workspace.Team, workspace.Token) { IsSafe = true }, cancellationToken);
        return botUsers[workspace.Team] = answer.Text("user_id") ?? "";
    }

    /// <inheritdoc/>
    public void Dispose() => refreshing.Dispose();


    private async Task<SlackWorkspace?> ReadAsync(string team, CancellationToken cancellationToken) =>
        await memory.FindAsync(SlackAddress.ChannelName, Key(team), cancellationToken) is { } box && seal.Open(box, team) is { } text
            ? JsonSerializer.Deserialize<SlackWorkspace>(text)
            : null;

    private async Task<SlackWorkspace?> RefreshAsync(string team, CancellationToken cancellationToken)
    {
        await refreshing.WaitAsync(cancellationToken);
        try
        {
            // Somebody else of this process may have been here first; a refresh token works once.
            var workspace = await ReadAsync(team, cancellationToken);
            if (workspace is null || workspace.Expires - time.GetUtcNow() >= RefreshAhead)
            {
                return workspace;
            }

            var answer = await api.CallAsync(
                OAuthCalls.Access(options, team).With("grant_type", "refresh_token").With("refresh_token", workspace.RefreshToken), cancellationToken);
            var next = OAuthCalls.Read(answer, time.GetUtcNow()) with { Team = team, BotUser = workspace.BotUser };
            await KeepAsync(next, cancellationToken);
            return next;
        }
        catch (SlackApiException exception) when (exception.Error is "invalid_refresh_token" or "token_expired" or "token_revoked")
        {
            // Another host took it: what that host kept counts.
            return await ReadAsync(team, cancellationToken);
        }
        finally
        {
            refreshing.Release();
        }
    }
}
