using System.Collections.Concurrent;
using System.Text.Json;
using Bot.Host.Channels.Slack.Api;
using Bot.Host.Channels.Slack.Install;
using Bot.Messages;

namespace Bot.Host.Channels.Slack.Inbound;

/// <summary>Who is behind a Slack id: name, language, time zone, and the e-mail address where the workspace vouches for it.</summary>
public sealed class SlackPeople(SlackApi api, SlackWorkspaces workspaces, TimeProvider time)
{
    private const int MostRemembered = 20_000;

    // Slack waits three seconds for its answer: a slow look-up must leave time to keep the message.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(1200);
    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan RememberedFailure = TimeSpan.FromSeconds(20);

    private readonly ConcurrentDictionary<(string Team, string User), (Person Person, DateTimeOffset Until)> known = new();

    /// <summary>The person; with the bare id when Slack does not say more in time.</summary>
    public async ValueTask<Person> FindAsync(string team, string user, CancellationToken cancellationToken)
    {
        if (known.TryGetValue((team, user), out var entry) && entry.Until > time.GetUtcNow())
        {
            return entry.Person;
        }

        var bare = new Person($"{SlackAddress.ChannelName}:{team}.{user}", user);
        var person = await AskAsync(bare, team, user, cancellationToken);
        if (known.Count >= MostRemembered)
        {
            known.Clear();
        }

        known[(team, user)] = (person ?? bare, time.GetUtcNow() + (person is null ? RememberedFailure : Remembered));
        return person ?? bare;
    }

    /// <summary>Forgets the people of a workspace.</summary>
    public void Forget(string team)
    {
        foreach (var key in known.Keys.Where(key => key.Team == team))
        {
            known.TryRemove(key, out _);
        }
    }

    private async Task<Person?> AskAsync(Person bare, string team, string user, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, patience.Token);
        try
        {
            if (await workspaces.FindAsync(team, either.Token) is not { } workspace)
            {
                return null;
            }

            var call = new SlackCall("users.info", team, workspace.Token) { IsSafe = true }.With("user", user).With("include_locale", true);
            var answer = await api.CallAsync(call, either.Token);
            return answer.Find("user") is { } found ? Read(found, bare, team) : bare;
        }
        catch (SlackApiException)
        {
            return null;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }

    private static Person Read(JsonElement user, Person bare, string team)
    {
        // Roles go by e-mail address. In channels shared with other workspaces, those vouch for their own people only.
        var isOurs = !user.IsTrue("is_stranger") && user.Find("is_email_confirmed")?.ValueKind != JsonValueKind.False
            && (user.Text("team_id") is not { } home || home == team || user.Text("enterprise_user", "enterprise_id") == team);
        return bare with
        {
            // Colleagues of two organisations know each other by their full names; what Slack shows may be a nickname.
            Name = FirstFilled(user.Text("profile", "real_name"), user.Text("real_name"), user.Text("profile", "display_name"), user.Text("name")) ?? bare.Name,
            Email = isOurs ? user.Text("profile", "email") : null,
            TimeZone = user.Text("tz"),
            Language = user.Text("locale") is { Length: >= 2 } locale ? locale[..2] : null,
        };
    }

    private static string? FirstFilled(params ReadOnlySpan<string?> names)
    {
        foreach (var name in names)
        {
            if (!string.IsNullOrWhiteSpace(name))
            {
                return name;
            }
        }

        return null;
    }
}
