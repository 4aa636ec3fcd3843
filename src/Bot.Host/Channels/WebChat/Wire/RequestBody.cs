using System.Buffers;

namespace Bot.Host.Channels.WebChat.Wire;

/// <summary>Reads a request's body up to the limit of the web chat.</summary>
internal static class RequestBody
{
    /// <summary>Most bytes of a body.</summary>
    public const int Limit = 64 * 1024;

    /// <summary>The body; null when it is longer than the limit, without reading the rest.</summary>
    public static async Task<ReadOnlyMemory<byte>?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > Limit)
        {
            return null;
        }

        while (true)
        {
            var read = await request.BodyReader.ReadAsync(cancellationToken);
            if (read.Buffer.Length > Limit)
            {
                request.BodyReader.AdvanceTo(read.Buffer.End);
                return null;
            }

            if (read.IsCompleted)
            {
                var body = read.Buffer.ToArray();
                request.BodyReader.AdvanceTo(read.Buffer.End);
                return body;
            }

            request.BodyReader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }
}
