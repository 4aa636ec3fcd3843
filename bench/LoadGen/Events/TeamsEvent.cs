using System.Globalization;

namespace Bot.LoadGen.Events;

/// <summary>Somebody asks the bot something in a thread of a Teams channel; one of a thousand threads.</summary>
/// <param name="url">Where to post.</param>
/// <param name="platformPort">Where the fake Bot Connector listens.</param>
/// <param name="token">The connector's token; null for a server that does not ask for one.</param>
internal sealed class TeamsEvent(Uri url, int platformPort, string? token) : EventTemplate(
    url,
    token is null ? "" : $"Authorization: Bearer {token}\r\n",
    Text.Replace("@port@", platformPort.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal))
{
    /// <summary>What an event's id starts with, before the turn's number.</summary>
    public const string IdStart = "/activities/1";

    private const string Text =
        """
        {"text":"<at>Accordo</at> How long does the agreement last?","textFormat":"plain","attachments":[{"contentType":"text/html","content":"<div><div><span itemscope itemtype=\"http://schema.skype.com/Mention\" itemid=\"0\">Accordo</span> How long does the agreement last?</div></div>"}],"type":"message","timestamp":"2026-11-22T06:41:11.2374915Z","localTimestamp":"2026-11-22T07:41:11.2374915+01:00","id":"1##########01","channelId":"msteams","serviceUrl":"http://127.0.0.1:@port@/","from":{"id":"29:1bSnHZ7Js2STWrgk6ScEErLk1Lp2zQuD5H2qQ960rtvstKp8tKLl","name":"Ada Rossi","aadObjectId":"eb9a3f2c-1c6b-4c8e-9d1e-0123456789ab"},"conversation":{"isGroup":true,"conversationType":"channel","tenantId":"72f988bf-86f1-41af-91ab-2d7cd011db47","id":"19:0123456789abcdef0123456789ab&&&&@thread.tacv2;messageid=1765000000000"},"recipient":{"id":"28:11111111-2222-3333-4444-555555555555","name":"Accordo"},"entities":[{"mentioned":{"id":"28:11111111-2222-3333-4444-555555555555","name":"Accordo"},"text":"<at>Accordo</at>","type":"mention"},{"locale":"en-US","country":"US","platform":"Windows","timezone":"Europe/Rome","type":"clientInfo"}],"channelData":{"teamsChannelId":"19:0123456789abcdef0123456789abcdef@thread.tacv2","teamsTeamId":"19:fedcba9876543210fedcba9876543210@thread.tacv2","channel":{"id":"19:0123456789abcdef0123456789abcdef@thread.tacv2"},"team":{"id":"19:fedcba9876543210fedcba9876543210@thread.tacv2"},"tenant":{"id":"72f988bf-86f1-41af-91ab-2d7cd011db47"}},"locale":"en-US","localTimezone":"Europe/Rome"}
        """;
}
