using System.Collections.Concurrent;

namespace Bot.Host.Tests.Channels.Teams.Rig;

/// <summary>An HTTP client's other end that never leaves the process: plays a script, its last line for ever.</summary>
internal sealed class ScriptedHandler(params Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>>[] script) : HttpMessageHandler
{
    private int place = -1;

    /// <summary>The authorization of each call.</summary>
    public ConcurrentQueue<string?> Calls { get; } = [];

    /// <summary>A line of the script: a status, with nothing else.</summary>
    public static Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> Answer(int status, Action<HttpResponseMessage>? change = null) => (_, _) =>
    {
        var response = new HttpResponseMessage((System.Net.HttpStatusCode)status);
        change?.Invoke(response);
        return Task.FromResult(response);
    };

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Calls.Enqueue(request.Headers.Authorization?.ToString());
        return script[Math.Min(Interlocked.Increment(ref place), script.Length - 1)](request, cancellationToken);
    }
}
