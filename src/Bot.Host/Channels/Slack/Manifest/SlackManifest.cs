using System.Text.Json.Nodes;
using Bot.Host.Channels.Slack.Inbound;
using Bot.Host.Channels.Slack.Install;
using Bot.Host.Channels.Slack.Interactions;

namespace Bot.Host.Channels.Slack.Manifest;

/// <summary>The app's description for Slack (section 6 of the protocol notes): paste it at api.slack.com/apps, "From a manifest".</summary>
public static class SlackManifest
{
    private const string Command = "/accordo";
    private static readonly string[] Events = ["app_home_opened", "app_mention", "app_uninstalled", "member_joined_channel", "message.im", "team_join", "tokens_revoked"];

    /// <summary>The events to subscribe to.</summary>
    public static IReadOnlyList<string> EventsFor(SlackOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options.AgentView ? [.. Events, "agent_session_stopped"] : Events;
    }

    /// <summary>The manifest: with addresses for HTTP, without any for Socket Mode.</summary>
    /// <param name="options">The settings; <see cref="SlackOptions.AgentView"/> and <see cref="SlackOptions.HasInstall"/> shape it.</param>
    /// <param name="host">Where Slack reaches the host; null for Socket Mode.</param>
    public static JsonObject Create(SlackOptions options, Uri? host)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new JsonObject
        {
            ["_metadata"] = new JsonObject { ["major_version"] = 2, ["minor_version"] = 1 },
            ["display_information"] = new JsonObject
            {
                ["name"] = "Accordo",
                ["description"] = "Answers what a partnership's agreement says, with its sources, and keeps its deadlines.",
                ["background_color"] = "#1f3a5f",
            },
            ["features"] = Features(options, host),
            ["oauth_config"] = OAuth(options, host),
            ["settings"] = Settings(options, host),
        };
    }

    private static JsonObject Features(SlackOptions options, Uri? host)
    {
        var command = new JsonObject
        {
            ["command"] = Command,
            ["description"] = "Ask Accordo about the partnership",
            ["usage_hint"] = "[help | aiuto | your question]",
            ["should_escape"] = true,
        };
        if (host is not null)
        {
            command["url"] = Door(host);
        }

        var features = new JsonObject
        {
            ["app_home"] = new JsonObject { ["home_tab_enabled"] = true, ["messages_tab_enabled"] = true, ["messages_tab_read_only_enabled"] = false },
            ["bot_user"] = new JsonObject { ["display_name"] = "Accordo", ["always_online"] = true },
            ["shortcuts"] = new JsonArray(
                Shortcut("Ask Accordo", "global", ShortcutReceiver.Ask, "Ask a question about the partnership"),
                Shortcut("Send to Accordo", "message", ShortcutReceiver.Send, "Ask with the words of this message")),
            ["slash_commands"] = new JsonArray(command),
        };
        if (options.AgentView)
        {
            features["agent_view"] = new JsonObject
            {
                ["agent_description"] = "Answers what the partnership's agreement says, with its sources; whom to talk to; requests, deadlines, first steps.",
                ["suggested_prompts"] = new JsonArray(
                    new JsonObject { ["title"] = "Che cosa sai fare?", ["message"] = "Che cosa sai fare?" },
                    new JsonObject { ["title"] = "How long does the agreement last?", ["message"] = "How long does the agreement last?" }),
            };
        }

        return features;
    }

    private static JsonObject OAuth(SlackOptions options, Uri? host)
    {
        var scopes = new JsonObject { ["bot"] = Array(Scopes.For(options)), ["bot_optional"] = Array(Scopes.Wished.Keys) };
        var oauth = new JsonObject { ["scopes"] = scopes };
        if (host is not null && options.HasInstall)
        {
            oauth["redirect_urls"] = new JsonArray(new Uri(host, InstallEndpoints.ReturnPath).AbsoluteUri);
        }

        return oauth;
    }

    private static JsonObject Settings(SlackOptions options, Uri? host)
    {
        var events = new JsonObject { ["bot_events"] = Array(EventsFor(options)) };
        var interactivity = new JsonObject { ["is_enabled"] = true };
        if (host is not null)
        {
            events["request_url"] = Door(host);
            interactivity["request_url"] = Door(host);
            interactivity["message_menu_options_url"] = Door(host);
        }

        return new JsonObject
        {
            ["event_subscriptions"] = events,
            ["interactivity"] = interactivity,
            ["org_deploy_enabled"] = false,
            ["socket_mode_enabled"] = host is null,
            ["token_rotation_enabled"] = host is not null && options.HasInstall,
        };
    }

    private static JsonObject Shortcut(string name, string type, string callback, string description) =>
        new() { ["name"] = name, ["type"] = type, ["callback_id"] = callback, ["description"] = description };

    private static string Door(Uri host) => new Uri(host, SlackEndpoint.Path).AbsoluteUri;

    private static JsonArray Array(IEnumerable<string> texts) => new([.. texts.Select(text => JsonValue.Create(text))]);
}
