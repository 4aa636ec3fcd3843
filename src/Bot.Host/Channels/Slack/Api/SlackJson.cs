using System.Text.Encodings.Web;
using System.Text.Json;

namespace Bot.Host.Channels.Slack.Api;

/// <summary>How JSON is written for Slack: letters as they are, nothing indented.</summary>
internal static class SlackJson
{
    /// <summary>It travels inside a form field or a JSON body, never inside HTML.</summary>
    public static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
