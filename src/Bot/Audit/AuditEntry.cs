using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Bot.Audit;

/// <summary>One row of the audit log: who did what to what, when.</summary>
/// <param name="Position">1, 2, 3 without a gap.</param>
/// <param name="At">Unix milliseconds.</param>
/// <param name="Actor">Person id, or <c>system</c>.</param>
/// <param name="Action">What was done: <c>request.approve</c>.</param>
/// <param name="Subject">What it was done to: <c>PR-2026-0001</c>.</param>
/// <param name="Detail">More, as ids and plain words of the program; never text that people wrote.</param>
/// <param name="Hash">SHA-256 over the previous hash and this row, in hexadecimal.</param>
public sealed record AuditEntry(long Position, long At, string Actor, string Action, string Subject, string Detail, string Hash)
{
    /// <summary>The hash this row must have after a row with another hash.</summary>
    public string HashAfter(string previous)
    {
        // JSON keeps the parts apart, whatever characters they hold.
        string[] parts = [previous, Position.ToString(CultureInfo.InvariantCulture), At.ToString(CultureInfo.InvariantCulture), Actor, Action, Subject, Detail];
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(parts))));
    }
}
