using System.Security.Cryptography;
using System.Text;

namespace Bot.Host.Channels.Slack.Install;

/// <summary>Keeps tokens unreadable in the database: AES-256-GCM under a key derived from the app's client secret.</summary>
/// <param name="secret">The client secret; whoever changes it lets workspaces install again.</param>
internal sealed class TokenSeal(string secret)
{
    private const int NonceSize = 12;
    private const int TagSize = 16;

    private readonly byte[] key = HKDF.DeriveKey(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(secret), 32, info: "accordo slack tokens 1"u8.ToArray());

    /// <summary>Seals a text for one workspace.</summary>
    public string Seal(string text, string team)
    {
        var plain = Encoding.UTF8.GetBytes(text);
        var box = new byte[NonceSize + TagSize + plain.Length];
        RandomNumberGenerator.Fill(box.AsSpan(0, NonceSize));
        using var cipher = new AesGcm(key, TagSize);
        cipher.Encrypt(
            box.AsSpan(0, NonceSize), plain, box.AsSpan(NonceSize + TagSize), box.AsSpan(NonceSize, TagSize), Encoding.UTF8.GetBytes(team));
        return Convert.ToBase64String(box);
    }

    /// <summary>Opens what was sealed for a workspace; null when it was sealed under another secret, for another workspace, or changed since.</summary>
    public string? Open(string box, string team)
    {
        try
        {
            var bytes = Convert.FromBase64String(box);
            var plain = new byte[bytes.Length - NonceSize - TagSize];
            using var cipher = new AesGcm(key, TagSize);
            cipher.Decrypt(
                bytes.AsSpan(0, NonceSize), bytes.AsSpan(NonceSize + TagSize), bytes.AsSpan(NonceSize, TagSize), plain, Encoding.UTF8.GetBytes(team));
            return Encoding.UTF8.GetString(plain);
        }
        catch (Exception exception) when (exception is CryptographicException or FormatException or OverflowException)
        {
            return null;
        }
    }
}
