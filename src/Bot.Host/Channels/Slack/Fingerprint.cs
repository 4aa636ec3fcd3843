using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Bot.Host.Channels.Slack;

/// <summary>A short name for a content: the same content has the same name, always.</summary>
internal static class Fingerprint
{
    private const int Bytes = 12;

    /// <summary>Sixteen letters that stand for a text.</summary>
    public static string Of(string text)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(text), hash);
        return Base64Url.EncodeToString(hash[..Bytes]);
    }
}
