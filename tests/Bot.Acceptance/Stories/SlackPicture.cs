using Bot.Acceptance.Browser;
using Microsoft.Playwright;

namespace Bot.Acceptance.Stories;

/// <summary>The emulated Slack's own page, as one of its people sees it.</summary>
internal sealed class SlackPicture : IAsyncDisposable
{
    private readonly IPage page;

    private SlackPicture(IPage page) => this.page = page;

    /// <summary>Opens a conversation.</summary>
    public static async Task<SlackPicture> OpenAsync(IBrowser browser, Uri address, string user, string channel)
    {
        var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = 1100, Height = 800 } });
        await page.GotoAsync(new Uri(address, $"/archives/{channel}").ToString());
        await page.Locator("select").First.SelectOptionAsync(user);
        return new SlackPicture(page);
    }

    /// <summary>Takes the picture.</summary>
    public Task TakeAsync(string name) => page.ScreenshotAsync(new() { Path = Path.Combine(BrowserTools.Screenshots!, $"{name}.png") });

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await page.CloseAsync();
}
