using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Bot.Host.Channels.Teams.Authentication.Tokens;

/// <summary>
/// Tokens that were checked and have not expired, by hash: Teams sends the same one for minutes, and a signature costs more
/// than all the rest of the door. An entry counts only while the keys it was checked with are the current ones.
/// </summary>
internal sealed class CheckedTokens(TimeProvider time)
{
    private const int Most = 4096;

    private readonly ConcurrentDictionary<Hash, CheckedToken> entries = new();

    /// <summary>What was found of a token; null when it was not seen or has ended.</summary>
    public CheckedToken? Find(string token) => entries.TryGetValue(Key(token), out var entry) && entry.Until > time.GetUtcNow() ? entry : null;

    /// <summary>Remembers a checked token.</summary>
    public void Add(string token, CheckedToken found)
    {
        if (entries.Count >= Most)
        {
            entries.Clear();
        }

        entries[Key(token)] = found;
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
}
