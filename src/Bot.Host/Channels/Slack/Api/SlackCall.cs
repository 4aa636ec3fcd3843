using System.Text.Json.Nodes;

namespace Bot.Host.Channels.Slack.Api;

/// <summary>One call of a Web API method.</summary>
/// <param name="Method">As <c>chat.postMessage</c>.</param>
/// <param name="Team">Workspace whose rate it counts for.</param>
/// <param name="Token">What authorises it; travels in the header only.</param>
public sealed record SlackCall(string Method, string Team, string Token)
{
    private readonly List<KeyValuePair<string, string>> arguments = [];

    /// <summary>The arguments as form fields; objects and arrays as JSON text.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Arguments => arguments;

    /// <summary>True when repeating it changes nothing, so that it may be tried again whatever happened.</summary>
    public bool IsSafe { get; init; }

    /// <summary>The longest it waits for its turn; beyond it, the caller is told when to come again. Zero for what is a courtesy only.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Channel whose posting rate it counts for; null for calls that post nothing.</summary>
    public string? PostsTo { get; init; }

    /// <summary>Adds an argument; an empty one is left out (Slack refuses some nulls).</summary>
    public SlackCall With(string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            arguments.Add(new(name, value));
        }

        return this;
    }

    /// <summary>Adds a flag.</summary>
    public SlackCall With(string name, bool value) => With(name, value ? "true" : "false");

    /// <summary>Adds an object or array as JSON text.</summary>
    public SlackCall With(string name, JsonNode? value) => With(name, value?.ToJsonString(SlackJson.Compact));
}
