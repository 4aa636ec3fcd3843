using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Bot.Host.Channels.Teams.Authentication;

/// <summary>
/// Tokens that were checked and have not expired, by hash: Teams sends the same one for minutes, and a signature costs more
/// than all the rest of the door. An entry counts only while the keys it was checked with are the current ones.
/// </summary>
internal sealed class CheckedTokens(TimeProvider time)
{
    private const int Most = 4096;

    private readonly ConcurrentDictionary<Hash, Entry> entries = new();

    /// <summary>Who a token stands for, and the rule it was checked by; null when it was not seen or must be checked again.</summary>
    public (TeamsCaller Caller, TokenRule Rule, KeySet Keys)? Find(string token) =>
        entries.TryGetValue(Key(token), out var entry) && entry.Until > time.GetUtcNow() ? (entry.Caller, entry.Rule, entry.Keys) : null;

    /// <summary>Remembers a checked token.</summary>
    public void Add(string token, TeamsCaller caller, TokenRule rule, KeySet keys, DateTimeOffset until)
    {
        if (entries.Count >= Most)
        {
            entries.Clear();
        }

        entries[Key(token)] = new Entry(caller, rule, keys, until);
    }

    private static Hash Key(string token)
    {
        Span<byte> bytes = token.Length <= 2048 ? stackalloc byte[2048] : new byte[token.Length];
        var count = Encoding.Latin1.GetBytes(token, bytes);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes[..count], hash);
        return MemoryMarshal.Read<Hash>(hash);
    }

    // The whole hash, as a key without an allocation.
    private readonly record struct Hash(UInt128 First, UInt128 Second);

    private sealed record Entry(TeamsCaller Caller, TokenRule Rule, KeySet Keys, DateTimeOffset Until);
}
