using System.Text.Json;

namespace Bot.Host.Channels.Slack.Sockets;

/// <summary>How the sockets are doing, for the health check and for whoever looks why nothing arrives.</summary>
public sealed class SocketHealth(SlackOptions options, TimeProvider time, ILogger<SocketHealth> log)
{
    private long lastFrame;
    private int open;
    private int warned;

    /// <summary>How many sockets shall be open at a time.</summary>
    public int Wanted => options.SocketConnections;

    /// <summary>How many sockets deliver now.</summary>
    public int Open => Volatile.Read(ref open);

    /// <summary>When Slack last said anything; null when it never did.</summary>
    public DateTimeOffset? LastFrame => Interlocked.Read(ref lastFrame) is > 0 and var at ? DateTimeOffset.FromUnixTimeMilliseconds(at) : null;

    /// <summary>What made Socket Mode stop for good, in words that say what to do; null while it works.</summary>
    public string? Failure { get; internal set; }

    /// <summary>What keeps Slack from delivering until somebody changes the app, in words that say what to do; null while it delivers.</summary>
    public string? Hindrance { get; private set; }

    internal void FrameReceived() => Interlocked.Exchange(ref lastFrame, time.GetUtcNow().ToUnixTimeMilliseconds());

    internal void Greeted(JsonElement hello)
    {
        Hindrance = null;
        var count = hello.Find("num_connections") is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var connections) ? connections : 0;
        Log.SlackSocketOpen(log, hello.Text("connection_info", "app_id") ?? "", count);
        if (count > options.SocketConnections && Interlocked.Exchange(ref warned, 1) == 0)
        {
            Log.SlackSocketShared(log, count, options.SocketConnections);
        }
    }

    /// <summary>Slack says that the app does not use sockets any more.</summary>
    internal void TurnedOff()
    {
        Hindrance = "Socket Mode was turned off for the app, or its app-level token revoked: turn it on again (Settings, Socket Mode) or renew Slack:AppToken; tried again every minute";
        Log.SlackSocketsHindered(log, Hindrance);
    }

    internal void Opened() => Interlocked.Increment(ref open);

    internal void Closed() => Interlocked.Decrement(ref open);
}
