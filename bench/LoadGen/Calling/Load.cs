using System.Diagnostics;
using System.Net.Sockets;
using Bot.LoadGen.Measuring;
using Bot.LoadGen.Wire;

namespace Bot.LoadGen.Calling;

/// <summary>Puts load on a server and measures the turns that end while it records.</summary>
internal sealed class Load(PendingTurns turns, Target target)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly Histogram turn = new();
    private readonly Histogram acknowledgement = new();
    private long errors;
    private bool isRecording;
    private bool isStopped;

    /// <summary>Where the server listens.</summary>
    public int Port => target.Port;

    /// <summary>True once the load shall end.</summary>
    public bool IsStopped => Volatile.Read(ref isStopped);

    /// <summary>Runs callers for a while and records the later part of it.</summary>
    /// <param name="callers">What puts the load on.</param>
    /// <param name="warm">Unrecorded at first.</param>
    /// <param name="recorded">Then recorded.</param>
    /// <param name="processId">The server.</param>
    public async Task<Slice> RunAsync(Func<Load, Task> callers, TimeSpan warm, TimeSpan recorded, int processId)
    {
        var running = Task.Run(() => callers(this));
        await Task.Delay(warm);
        var cpu = ProcessMeter.CpuSeconds(processId);
        var start = Stopwatch.GetTimestamp();
        Volatile.Write(ref isRecording, true);
        await Task.Delay(recorded);
        Volatile.Write(ref isRecording, false);
        var used = ProcessMeter.CpuSeconds(processId) - cpu;
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        Volatile.Write(ref isStopped, true);
        await running;
        return new Slice(turn.Count, seconds, used, turn, acknowledgement) { Errors = Interlocked.Read(ref errors) };
    }

    /// <summary>One turn.</summary>
    /// <param name="connection">The connection to use; closed when it breaks.</param>
    /// <param name="due">When the turn was due, in ticks of the stopwatch: waiting for a free connection is part of it.</param>
    public async Task<int> TurnAsync(Connection connection, long due)
    {
        var (number, reply) = turns.Begin();
        try
        {
            var status = await connection.SendAsync(target.Event.Write(connection.Buffer, number));
            var acknowledged = Stopwatch.GetTimestamp();
            if (status is < 200 or > 299)
            {
                Interlocked.Increment(ref errors);
                turns.GiveUp(number);
                return status;
            }

            if (target.NeedsReply)
            {
                await reply.WaitAsync(Patience);
            }

            if (Volatile.Read(ref isRecording))
            {
                turn.Add(Stopwatch.GetTimestamp() - due);
                acknowledgement.Add(acknowledged - due);
            }

            return status;
        }
        catch (Exception exception) when (exception is SocketException or IOException or TimeoutException)
        {
            Interlocked.Increment(ref errors);
            turns.GiveUp(number);
            connection.Dispose();
            return -1;
        }
    }
}
