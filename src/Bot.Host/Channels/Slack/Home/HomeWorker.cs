using System.Collections.Concurrent;
using System.Threading.Channels;
using Bot.Host.Channels.Slack.Agents;
using Bot.Host.Channels.Slack.Api;

namespace Bot.Host.Channels.Slack.Home;

/// <summary>Fills the tabs that people opened, one after the other; a visit that is lost is made good by the next one.</summary>
internal sealed class HomeWorker(HomePage page, Suggestions suggestions, ILogger<HomeWorker> log) : BackgroundService
{
    private const int MostWaiting = 1000;
    private const int MostRemembered = 20_000;

    private readonly Channel<HomeVisit> visits = Channel.CreateBounded<HomeVisit>(new BoundedChannelOptions(MostWaiting) { FullMode = BoundedChannelFullMode.DropOldest });
    private readonly ConcurrentDictionary<(string Team, string User), string> shown = new();

    /// <summary>Takes a visit; returns at once.</summary>
    public void Enqueue(HomeVisit visit) => visits.Writer.TryWrite(visit);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var visit in visits.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                await ServeAsync(visit, stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                // Cosmetic: the tab stays as it was.
                Log.SlackHomeFailed(log, exception is SlackApiException refused ? refused.Error : exception.GetType().Name, visit.Team);
            }
        }
    }

    private async Task ServeAsync(HomeVisit visit, CancellationToken cancellationToken)
    {
        if (visit.Tab == "messages")
        {
            await suggestions.OfferAsync(visit, cancellationToken);
            return;
        }

        // It fires at every opening: what is already there is not published again.
        var view = await page.RenderAsync(visit, cancellationToken);
        var fingerprint = Fingerprint.Of(view.ToJsonString());
        if (visit.Hash.Length > 0 && shown.GetValueOrDefault((visit.Team, visit.User)) == fingerprint)
        {
            return;
        }

        await page.PublishAsync(visit, view, cancellationToken);
        if (shown.Count >= MostRemembered)
        {
            shown.Clear();
        }

        shown[(visit.Team, visit.User)] = fingerprint;
    }
}
