using System.Buffers.Text;
using System.Text;

namespace Bot.LoadGen.Wire;

/// <summary>Finds where an HTTP/1.1 message ends: all that a load generator needs to understand of one.</summary>
internal static class HttpFrame
{
    /// <summary>The place behind one whole message at the start of the bytes; -1 when it is not whole yet.</summary>
    public static int End(ReadOnlySpan<byte> bytes)
    {
        var head = bytes.IndexOf("\r\n\r\n"u8) + 4;
        if (head < 4)
        {
            return -1;
        }

        if (Header(bytes[..head], "content-length:"u8) is { Length: > 0 } length)
        {
            return Utf8Parser.TryParse(length, out int count, out _) && bytes.Length >= head + count ? head + count : -1;
        }

        return Header(bytes[..head], "transfer-encoding:"u8).Length > 0 ? ChunkedEnd(bytes, head) : head;
    }

    private static int ChunkedEnd(ReadOnlySpan<byte> bytes, int place)
    {
        while (true)
        {
            var line = bytes[place..].IndexOf("\r\n"u8);
            if (line < 0 || !Utf8Parser.TryParse(bytes[place..], out int size, out _, 'x'))
            {
                return -1;
            }

            place += line + 2 + size + 2;
            if (place > bytes.Length)
            {
                return -1;
            }

            if (size == 0)
            {
                return place;
            }
        }
    }

    private static ReadOnlySpan<byte> Header(ReadOnlySpan<byte> head, ReadOnlySpan<byte> name)
    {
        for (var line = head.IndexOf((byte)'\n') + 1; line > 0 && line < head.Length;)
        {
            var rest = head[line..];
            if (rest.Length > name.Length && Ascii.EqualsIgnoreCase(rest[..name.Length], name))
            {
                return rest[name.Length..].TrimStart((byte)' ');
            }

            var next = rest.IndexOf((byte)'\n');
            line = next < 0 ? 0 : line + next + 1;
        }

        return [];
    }
}
