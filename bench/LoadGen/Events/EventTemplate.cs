using System.Globalization;
using System.Text;

namespace Bot.LoadGen.Events;

/// <summary>An event of a platform as an HTTP request, written anew for each turn with little work.</summary>
internal abstract class EventTemplate
{
    /// <summary>What stands in the text for the turn's number.</summary>
    protected const string Mark = "##########";

    /// <summary>What stands in the text for the number of a room.</summary>
    protected const string RoomMark = "&&&&";

    private readonly byte[] head;
    private readonly byte[] body;
    private readonly int[] marks;
    private readonly int[] rooms;

    /// <summary>Makes a template.</summary>
    /// <param name="url">Where to post.</param>
    /// <param name="headers">Headers of its own, each with its line end.</param>
    /// <param name="text">The body with its marks.</param>
    protected EventTemplate(Uri url, string headers, string text)
    {
        body = Encoding.UTF8.GetBytes(text);
        head = Encoding.ASCII.GetBytes(string.Create(
            CultureInfo.InvariantCulture,
            $"POST {url.PathAndQuery} HTTP/1.1\r\nHost: 127.0.0.1:{url.Port}\r\nUser-Agent: load\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: {body.Length}\r\n{headers}\r\n"));
        marks = [.. Places(text, Mark)];
        rooms = [.. Places(text, RoomMark)];
    }

    /// <summary>The head of the request; marks in it are the template's own to fill.</summary>
    protected ReadOnlySpan<byte> Head => head;

    /// <summary>Writes the event of a turn.</summary>
    /// <returns>How many bytes it has.</returns>
    public int Write(Span<byte> target, long turn)
    {
        head.CopyTo(target);
        var written = target.Slice(head.Length, body.Length);
        body.CopyTo(written);
        foreach (var place in marks)
        {
            Digits.Write(written.Slice(place, Digits.Width), turn);
        }

        foreach (var place in rooms)
        {
            Digits.Write(written.Slice(place, RoomMark.Length), turn % 1000);
        }

        Finish(target[..head.Length], written);
        return head.Length + body.Length;
    }

    /// <summary>Completes what depends on the whole, such as a signature.</summary>
    protected virtual void Finish(Span<byte> head, ReadOnlySpan<byte> body)
    {
    }

    private static IEnumerable<int> Places(string text, string mark)
    {
        for (var place = text.IndexOf(mark, StringComparison.Ordinal); place >= 0; place = text.IndexOf(mark, place + mark.Length, StringComparison.Ordinal))
        {
            yield return place;
        }
    }
}
