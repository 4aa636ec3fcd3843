using System.Net;
using Bot.Features.Milestones.Export;
using Bot.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Host.Tests.Web.Dates;

/// <summary>What the signed addresses open, and that nothing else opens.</summary>
public sealed class DatesEndpointsTests : IAsyncLifetime
{
    private RunningHost host = null!;

    [Fact]
    public async Task A_feed_is_a_calendar_in_the_language_that_was_asked_for()
    {
        var path = await PathAsync(DatesUse.Calendar);

        var answer = await host.Client.GetAsync(new Uri($"{path}/milestones.ics?lang=en", UriKind.Relative));

        Assert.Equal("text/calendar", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("SUMMARY:End of the ten years of the agreement", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_picture_is_drawn_as_SVG_for_whoever_takes_it()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{await PathAsync(DatesUse.Timeline)}/timeline?lang=it");
        request.Headers.Accept.ParseAdd("image/svg+xml");

        var answer = await host.Client.SendAsync(request);

        Assert.Equal("image/svg+xml", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("Termine dei dieci anni", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_opens_what_it_was_made_for_and_nothing_else()
    {
        var (feed, picture) = (await PathAsync(DatesUse.Calendar), await PathAsync(DatesUse.Timeline));

        foreach (var path in (string[])[$"{picture}/milestones.ics", $"{feed}/timeline", $"{feed}x/milestones.ics", "/calendar/a.0.b/milestones.ics", "/calendar/a/timeline"])
        {
            Assert.Equal(HttpStatusCode.NotFound, (await host.Client.GetAsync(new Uri(path, UriKind.Relative))).StatusCode);
        }
    }

    public async Task InitializeAsync() => host = await RunningHost.StartAsync();

    public async Task DisposeAsync() => await host.DisposeAsync();

    private async Task<string> PathAsync(DatesUse use)
    {
        await using var scope = host.Get<IServiceScopeFactory>().CreateAsyncScope();
        var path = await scope.ServiceProvider.GetRequiredService<CalendarLinks>().PathAsync("ada@example.org", use, anew: false, default);
        await scope.ServiceProvider.GetRequiredService<Session>().CommitAsync(_ => Task.CompletedTask, default);
        return path;
    }
}
