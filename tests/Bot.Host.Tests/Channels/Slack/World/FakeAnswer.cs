namespace Bot.Host.Tests.Channels.Slack.World;

/// <summary>What the fake Web API answers once.</summary>
internal sealed record FakeAnswer(string Json, int Status = 200, int? RetryAfter = null)
{
    public string? Location { get; init; }

    /// <summary>True when the line breaks instead of an answer.</summary>
    public bool IsBroken { get; init; }
}
