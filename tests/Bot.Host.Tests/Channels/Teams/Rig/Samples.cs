using System.Text.Json.Nodes;

namespace Bot.Host.Tests.Channels.Teams.Rig;

/// <summary>Activities as Teams sends them (protocol, section 1.4), with people and places that do not exist.</summary>
internal static class Samples
{
    /// <summary>A service address on the allow-list.</summary>
    public const string ServiceUrl = "https://smba.trafficmanager.net/emea/99999999-8888-7777-6666-555555555555/";

    /// <summary>A personal message.</summary>
    public static JsonObject Message(string id, string text = "help") => Personal("message", id, new JsonObject { ["text"] = text, ["textFormat"] = "plain" });

    /// <summary>An activity in a personal chat.</summary>
    public static JsonObject Personal(string type, string id, JsonObject? more = null) => Merge(
        new JsonObject
        {
            ["type"] = type,
            ["id"] = id,
            ["timestamp"] = "2026-04-22T02:45:26.007Z",
            ["channelId"] = "msteams",
            ["serviceUrl"] = ServiceUrl,
            ["from"] = new JsonObject { ["id"] = "29:1cgAda", ["name"] = "Ada Prova", ["aadObjectId"] = "aaaaaaaa-0000-0000-0000-000000000001" },
            ["recipient"] = new JsonObject { ["id"] = $"28:{TeamsHost.AppId}", ["name"] = "Accordo" },
            ["conversation"] = new JsonObject { ["conversationType"] = "personal", ["tenantId"] = TeamsHost.Tenant, ["id"] = "a:1xHtest" },
            ["entities"] = new JsonArray(new JsonObject { ["type"] = "clientInfo", ["locale"] = "it-IT", ["country"] = "IT", ["platform"] = "Web", ["timezone"] = "Europe/Rome" }),
            ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = TeamsHost.Tenant } },
            ["locale"] = "it-IT",
            ["localTimezone"] = "Europe/Rome",
        },
        more);

    /// <summary>An activity in a channel, inside a thread when the id says so.</summary>
    public static JsonObject Channel(string type, string id, JsonObject? more = null, string conversation = "19:LydFtest@thread.tacv2;messageid=1776390257332") => Merge(
        Personal(type, id, new JsonObject
        {
            ["conversation"] = new JsonObject { ["isGroup"] = true, ["conversationType"] = "channel", ["tenantId"] = TeamsHost.Tenant, ["id"] = conversation },
            ["channelData"] = new JsonObject
            {
                ["teamsChannelId"] = "19:LydFtest@thread.tacv2",
                ["teamsTeamId"] = "19:Team@thread.tacv2",
                ["tenant"] = new JsonObject { ["id"] = TeamsHost.Tenant },
            },
        }),
        more);

    /// <summary>An invoke in a personal chat.</summary>
    public static JsonObject Invoke(string id, string name, JsonNode value, string replyTo = "1776825999999") =>
        Personal("invoke", id, new JsonObject { ["name"] = name, ["value"] = value, ["replyToId"] = replyTo });

    /// <summary>A pressed button of a card.</summary>
    public static JsonObject Press(string id, string action, JsonObject? values = null, string replyTo = "1776825999999")
    {
        var data = Merge(new JsonObject { ["_action"] = action, ["_value"] = "" }, values);
        return Invoke(id, "adaptiveCard/action", new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = action, ["data"] = data }, ["trigger"] = "manual" }, replyTo);
    }

    /// <summary>The activity with one more field.</summary>
    public static JsonObject With(this JsonObject activity, string name, JsonNode value)
    {
        activity[name] = value;
        return activity;
    }

    private static JsonObject Merge(JsonObject target, JsonObject? more)
    {
        foreach (var (name, value) in more ?? [])
        {
            target[name] = value?.DeepClone();
        }

        return target;
    }
}
