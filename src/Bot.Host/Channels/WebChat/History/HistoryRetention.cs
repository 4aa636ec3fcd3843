using System.Data.Common;
using Bot.Host.Workers;
using Bot.Storage.Transcripts;
using Microsoft.Extensions.Options;

namespace Bot.Host.Channels.WebChat.History;

/// <summary>Forgets what was said unasked when messages are forgotten, once an hour.</summary>
internal sealed class HistoryRetention(Transcript transcript, IOptions<RetentionOptions> options, TimeProvider time, ILogger<HistoryRetention> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await transcript.ForgetAsync(time.GetUtcNow().AddDays(-options.Value.MessageDays), stoppingToken);
            }
            catch (DbException exception)
            {
                Log.QueueUnreachable(log, exception);
            }
        }
    }
}
