using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Bot.Host.Channels.Slack.Signing;

/// <summary>Checks that Slack sent a request (signing version 0, section 2.1 of the protocol notes): HMAC-SHA256 over the bytes as they came.</summary>
public sealed class RequestSignature
{
    /// <summary>How far the time stamp may be away, either way.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(5);

    private const string Version = "v0=";
    private const int Digits = 64;

    private readonly byte[][] secrets;
    private readonly TimeProvider time;

    /// <summary>Takes the secret, and the one before it while Slack changes over.</summary>
    /// <exception cref="ArgumentException">No secret: there is no check without one.</exception>
    public RequestSignature(string secret, string previousSecret, TimeProvider time)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(secret);
        secrets = [.. new[] { secret, previousSecret }.Where(one => !string.IsNullOrWhiteSpace(one)).Select(Encoding.UTF8.GetBytes)];
        this.time = time;
    }

    /// <summary>Checks one request.</summary>
    /// <param name="timestamp">Header <c>X-Slack-Request-Timestamp</c>: Unix seconds as text; null when missing or doubled.</param>
    /// <param name="signature">Header <c>X-Slack-Signature</c>; null when missing or doubled.</param>
    /// <param name="body">The body's bytes, untouched.</param>
    public SignatureVerdict Check(string? timestamp, string? signature, ReadOnlySpan<byte> body)
    {
        if (timestamp is not { Length: > 0 and <= 12 } || !timestamp.All(char.IsAsciiDigit))
        {
            return SignatureVerdict.BadTimestamp;
        }

        var away = time.GetUtcNow().ToUnixTimeSeconds() - long.Parse(timestamp, CultureInfo.InvariantCulture);
        if (Math.Abs(away) > (long)Window.TotalSeconds)
        {
            return SignatureVerdict.Stale;
        }

        if (signature is not { Length: 3 + Digits } || !signature.StartsWith(Version, StringComparison.Ordinal)
            || !signature.AsSpan(Version.Length).ContainsOnlyLowerHex())
        {
            return SignatureVerdict.BadSignature;
        }

        Span<byte> claimed = stackalloc byte[Digits / 2];
        Convert.FromHexString(signature.AsSpan(Version.Length), claimed, out _, out _);
        return IsOurs(timestamp, body, claimed) ? SignatureVerdict.Accepted : SignatureVerdict.Forged;
    }

    private bool IsOurs(string timestamp, ReadOnlySpan<byte> body, ReadOnlySpan<byte> claimed)
    {
        var signed = ArrayPool<byte>.Shared.Rent(timestamp.Length + body.Length + 4);
        try
        {
            "v0:"u8.CopyTo(signed);
            var length = 3 + Encoding.ASCII.GetBytes(timestamp, signed.AsSpan(3));
            signed[length++] = (byte)':';
            body.CopyTo(signed.AsSpan(length));
            length += body.Length;

            // Every secret is tried to the end: how long it takes tells nothing about which one fits.
            var accepted = false;
            Span<byte> expected = stackalloc byte[Digits / 2];
            foreach (var secret in secrets)
            {
                HMACSHA256.HashData(secret, signed.AsSpan(0, length), expected);
                accepted |= CryptographicOperations.FixedTimeEquals(expected, claimed);
            }

            return accepted;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(signed);
        }
    }
}
