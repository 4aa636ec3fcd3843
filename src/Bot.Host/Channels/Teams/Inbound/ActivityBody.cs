namespace Bot.Host.Channels.Teams.Inbound;

/// <summary>Reads a request's body up to the most that an activity may have (protocol, section 1.1).</summary>
internal static class ActivityBody
{
    /// <summary>Most bytes of an activity.</summary>
    public const int MostBytes = 1024 * 1024;

    /// <summary>The body; null when it is too large.</summary>
    public static async Task<ReadOnlyMemory<byte>?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > MostBytes)
        {
            return null;
        }

        var body = new byte[(int)(request.ContentLength ?? 4096) + 1];
        var length = 0;
        while (true)
        {
            var read = await request.Body.ReadAsync(body.AsMemory(length), cancellationToken);
            length += read;
            if (read == 0)
            {
                return body.AsMemory(0, length);
            }

            if (length > MostBytes)
            {
                return null;
            }

            if (length == body.Length)
            {
                Array.Resize(ref body, body.Length * 2);
            }
        }
    }
}
