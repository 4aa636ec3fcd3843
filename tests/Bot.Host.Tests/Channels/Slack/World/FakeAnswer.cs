namespace Bot.Host.Tests.Channels.Slack.World;

/// <summary>What the fake Web API answers once.</summary>
internal sealed record FakeAnswer(string Json, int Status = 200, int? RetryAfter = null)
{
    /// <summary>The header that names the granted scopes; null to leave it out.</summary>
    public string? Scopes { get; init; }

    public string? Location { get; init; }

    /// <summary>True when the line breaks instead of an answer.</summary>
    public bool IsBroken { get; init; }

    /// <summary>True when the line stays open and nothing comes.</summary>
    public bool NeverComes { get; init; }
}
