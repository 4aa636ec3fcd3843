namespace Bot.Host.Channels.Slack.Signing;

/// <summary>What the signature check found; the name of a refusal is all that is logged.</summary>
public enum SignatureVerdict
{
    /// <summary>Slack sent it, now.</summary>
    Accepted,

    /// <summary>The time stamp is missing, doubled or no number.</summary>
    BadTimestamp,

    /// <summary>The time stamp is more than five minutes away, either way.</summary>
    Stale,

    /// <summary>The signature is missing, doubled or not of the form <c>v0=</c> and 64 hexadecimal digits.</summary>
    BadSignature,

    /// <summary>The signature belongs to other bytes or another secret.</summary>
    Forged,
}
