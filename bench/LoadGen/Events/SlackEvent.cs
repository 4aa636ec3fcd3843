using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace Bot.LoadGen.Events;

/// <summary>Somebody mentions the bot in a Slack channel; each mention starts a thread. Signed as Slack signs.</summary>
internal sealed class SlackEvent(Uri url) : EventTemplate(url, $"X-Slack-Request-Timestamp: {Mark}\r\nX-Slack-Signature: v0={new string('#', 64)}\r\n", Text)
{
    /// <summary>What the events are signed with.</summary>
    public const string Secret = "perf-signing-secret";

    private static readonly byte[] Key = Encoding.UTF8.GetBytes(Secret);

    private const string Text =
        """
        {"token":"ZZZZZZWSxiZZZ2yIvs3peJ","team_id":"T061EG9R6","context_team_id":"T061EG9R6","context_enterprise_id":null,"api_app_id":"A0MDYCDME","event":{"user":"U061F7AUR","type":"app_mention","ts":"##########.000100","client_msg_id":"6f3a2a0e-6f9b-4c7c-9a53-0123456789ab","text":"<@U0LAN0Z89> How long does the agreement last?","team":"T061EG9R6","blocks":[{"type":"rich_text","block_id":"Vq3nB","elements":[{"type":"rich_text_section","elements":[{"type":"user","user_id":"U0LAN0Z89"},{"type":"text","text":" How long does the agreement last?"}]}]}],"channel":"C024BE91L","event_ts":"##########.000100"},"type":"event_callback","event_id":"Ev##########","event_time":1765000000,"authorizations":[{"enterprise_id":null,"team_id":"T061EG9R6","user_id":"U0LAN0Z89","is_bot":true,"is_enterprise_install":false}],"is_ext_shared_channel":false,"event_context":"4-eyJldCI6ImFwcF9tZW50aW9uIiwidGlkIjoiVDA2MUVHOVI2IiwiYWlkIjoiQTBNRFlDRE1FIiwiY2lkIjoiQzAyNEJFOTFMIn0"}
        """;

    /// <inheritdoc/>
    protected override void Finish(Span<byte> head, ReadOnlySpan<byte> body)
    {
        var stamp = head.IndexOf("Timestamp: "u8) + "Timestamp: ".Length;
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        Digits.Write(head.Slice(stamp, Digits.Width), now);
        var signed = ArrayPool<byte>.Shared.Rent(body.Length + 14);
        "v0:"u8.CopyTo(signed);
        Digits.Write(signed.AsSpan(3, Digits.Width), now);
        signed[13] = (byte)':';
        body.CopyTo(signed.AsSpan(14));
        Span<byte> code = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(Key, signed.AsSpan(0, body.Length + 14), code);
        ArrayPool<byte>.Shared.Return(signed);
        Encoding.ASCII.GetBytes(Convert.ToHexStringLower(code), head[(head.IndexOf("v0="u8) + 3)..]);
    }
}
