using System.Text.Json;
using Bot.Host.Tests;
using Microsoft.Playwright;

namespace Bot.Acceptance.Browser;

/// <summary>The web chat in a browser of its own, on a host of its own, watched for errors and for requests elsewhere.</summary>
internal sealed class BrowserPage : IAsyncDisposable
{
    private static readonly string[] Arguments =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private readonly List<string> complaints = [];
    private readonly RunningHost? own;
    private readonly IPlaywright playwright;
    private readonly IBrowser browser;

    private BrowserPage(RunningHost host, bool isOwn, IPlaywright playwright, IBrowser browser, IBrowserContext context, IPage page)
    {
        (own, this.playwright, this.browser, Context, Page) = (isOwn ? host : null, playwright, browser, context, page);
        context.Request += (_, request) => Complain(!request.Url.StartsWith(host.Address.ToString(), StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal), $"asks elsewhere: {request.Url}");
        context.Console += (_, message) => Complain(message.Type == "error" && !message.Text.Contains("ERR_INTERNET_DISCONNECTED", StringComparison.Ordinal), $"console: {message.Text}");
        context.WebError += (_, error) => complaints.Add($"script: {error.Error}");
    }

    /// <summary>The browser's session: its cookies, its line.</summary>
    public IBrowserContext Context { get; }

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>Everything the page should not have done.</summary>
    public IReadOnlyList<string> Complaints => complaints;

    /// <summary>Opens the web chat as somebody with this language and theme sees it, on a host of its own.</summary>
    public static async Task<BrowserPage> OpenAsync(string language, ColorScheme theme, int width = 1100, int height = 800) =>
        await OpenAsync(await RunningHost.StartAsync(), isOwn: true, language, theme, width, height);

    /// <summary>Opens the web chat of a host that runs already.</summary>
    public static Task<BrowserPage> OpenAsync(RunningHost host, string language) => OpenAsync(host, isOwn: false, language, ColorScheme.Light, 1100, 800);

    private static async Task<BrowserPage> OpenAsync(RunningHost host, bool isOwn, string language, ColorScheme theme, int width, int height)
    {
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = BrowserTools.ChromiumPath, Args = Arguments });
        var context = await browser.NewContextAsync(new() { Locale = language, ColorScheme = theme, ViewportSize = new() { Width = width, Height = height }, ReducedMotion = ReducedMotion.Reduce });
        var opened = new BrowserPage(host, isOwn, playwright, browser, context, await context.NewPageAsync());
        await opened.Page.GotoAsync(host.Address.ToString());
        await opened.Page.Locator("#suggestions button").First.WaitForAsync();
        return opened;
    }

    /// <summary>Types a message and sends it with the keyboard; the reply it brings.</summary>
    public async Task<ILocator> SayAsync(string text)
    {
        var replies = Page.Locator(".entry.bot");
        var before = await replies.CountAsync();
        await Page.Locator("#message").FillAsync(text);
        await Page.Keyboard.PressAsync("Enter");
        await replies.Nth(before).WaitForAsync();
        return replies.Nth(before);
    }

    /// <summary>What axe-core finds wrong on a page, in a line each.</summary>
    public static async Task<IReadOnlyList<string>> AxeAsync(IPage page)
    {
        await page.EvaluateAsync(await File.ReadAllTextAsync(BrowserTools.AxePath));
        var found = await page.EvaluateAsync<JsonElement>("async () => (await axe.run()).violations.map(v => `${v.id}: ${v.nodes.map(n => n.html).join(' ')}`)");
        return [.. found.EnumerateArray().Select(line => line.GetString()!)];
    }

    /// <summary>Takes a picture for the documentation, when one was asked for.</summary>
    public async Task PictureAsync(string name)
    {
        if (BrowserTools.Screenshots is { } folder)
        {
            await Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}.png") });
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
        if (own is not null)
        {
            await own.DisposeAsync();
        }
    }

    private void Complain(bool isWrong, string what)
    {
        if (isWrong)
        {
            complaints.Add(what);
        }
    }
}
