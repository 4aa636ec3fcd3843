using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Bot.Features.Milestones.Export;

/// <summary>
/// The part of an address that opens one thing without signing in: <c>name.day.signature</c>. The signature is an HMAC-SHA256
/// with a person's key over the name, the last day and what the link opens.
/// </summary>
internal static class SignedLink
{
    // 128 bits of it are enough for a signature that is checked online only (RFC 2104, section 5).
    private const int SignatureBytes = 16;

    // A feed has no last day: it ends when its owner asks for a new one.
    private const int NoEnd = 0;

    /// <summary>A link's part.</summary>
    /// <param name="name">Whose key.</param>
    /// <param name="key">The key.</param>
    /// <param name="use">What it opens.</param>
    /// <param name="lastDay">The last day on which it opens; null for no end.</param>
    public static string Make(string name, byte[] key, DatesUse use, DateOnly? lastDay)
    {
        var day = lastDay?.DayNumber ?? NoEnd;
        return string.Create(CultureInfo.InvariantCulture, $"{name}.{day}.{Sign(name, key, use, day)}");
    }

    /// <summary>The name of a part's key; null when it is no such part.</summary>
    public static string? NameOf(string part) => part.Split('.') is [{ Length: > 0 } name, _, _] ? name : null;

    /// <summary>True when the part was made with the key for this use and its last day has not passed.</summary>
    public static bool Opens(string part, byte[] key, DatesUse use, DateOnly today) =>
        part.Split('.') is [var name, var days, var signature]
        && int.TryParse(days, NumberStyles.None, CultureInfo.InvariantCulture, out var day)
        && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(signature), Encoding.ASCII.GetBytes(Sign(name, key, use, day)))
        && (day == NoEnd ? use == DatesUse.Calendar : today.DayNumber <= day);

    private static string Sign(string name, byte[] key, DatesUse use, int day) => Base64Url.EncodeToString(
        HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{use}|{name}|{day}"))).AsSpan(0, SignatureBytes));
}
