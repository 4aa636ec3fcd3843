using Bot.Acceptance.Browser;
using Microsoft.Playwright;

namespace Bot.Acceptance.Stories;

/// <summary>The emulated Slack's own page, as one of its people sees it.</summary>
internal sealed class SlackPicture : IAsyncDisposable
{
    private readonly IPage page;
    private readonly IBrowser? own;

    private SlackPicture(IPage page, IBrowser? own) => (this.page, this.own) = (page, own);

    /// <summary>Opens a conversation.</summary>
    public static async Task<SlackPicture> OpenAsync(IBrowser browser, Uri address, string user, string channel) =>
        new(await PageAsync(browser, address, user, $"/archives/{channel}"), null);

    /// <summary>Opens a place in a browser of its own; null when nobody asked for pictures.</summary>
    public static async Task<SlackPicture?> OpenIfAskedAsync(Uri address, string user, string path, int height = 800)
    {
        if (BrowserTools.Screenshots is null)
        {
            return null;
        }

        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = BrowserTools.ChromiumPath, Args = ["--no-sandbox", "--disable-gpu"] });
        return new SlackPicture(await PageAsync(browser, address, user, path, height), browser);
    }

    /// <summary>Types into the fields of the open modal, in their order.</summary>
    public async Task TypeAsync(params string[] values)
    {
        foreach (var (place, value) in values.Index())
        {
            await page.Locator("label + input, label ~ input").Nth(place).FillAsync(value);
        }
    }

    /// <summary>Takes the picture.</summary>
    public Task TakeAsync(string name) => page.ScreenshotAsync(new() { Path = Path.Combine(BrowserTools.Screenshots!, $"{name}.png") });

    /// <summary>Waits for some words and takes the picture.</summary>
    public async Task TakeAsync(string name, string words)
    {
        await page.GetByText(words).First.WaitForAsync();
        await TakeAsync(name);
    }

    /// <summary>Opens the bot's Home tab, waits for some words and takes the picture.</summary>
    public async Task TakeHomeAsync(string name, string words)
    {
        await page.GetByText("🏠").First.ClickAsync();
        await TakeAsync(name, words);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await page.CloseAsync();
        await (own?.CloseAsync() ?? Task.CompletedTask);
    }

    private static async Task<IPage> PageAsync(IBrowser browser, Uri address, string user, string path, int height = 800)
    {
        var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = 1100, Height = height } });
        await page.GotoAsync(new Uri(address, path).ToString());
        await page.Locator("select").First.SelectOptionAsync(user);
        return page;
    }
}
