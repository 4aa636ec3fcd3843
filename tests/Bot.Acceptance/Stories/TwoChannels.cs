using System.Text.Json;
using Bot.Acceptance.Browser;
using Bot.Acceptance.Slack;
using Bot.Tests;
using Microsoft.Playwright;

namespace Bot.Acceptance.Stories;

/// <summary>One host between two people: Ada writes Italian on the web page, Bruno approves and coordinates in Slack in English.</summary>
internal sealed class TwoChannels : IAsyncDisposable
{
    private const string Bruno = "U02BRU";

    private readonly PartnershipFolder content;
    private readonly LocalSlack slack;
    private readonly string direct;

    private TwoChannels(PartnershipFolder content, LocalSlack slack, string direct, BrowserPage ada) => (this.content, this.slack, this.direct, Ada) = (content, slack, direct, ada);

    /// <summary>What Ada has before her.</summary>
    public BrowserPage Ada { get; }

    /// <summary>Everything Ada's page shows.</summary>
    public ILocator AdaReads => Ada.Page.Locator("#log");

    /// <summary>Starts everything; Bruno has greeted the bot, so that it knows where to reach him.</summary>
    public static async Task<TwoChannels> StartAsync()
    {
        var content = new PartnershipFolder().WithRole("approver", "bruno@example.org").WithRole("coordinator", "bruno@example.org");
        var slack = await LocalSlack.StartAsync(overSockets: false, $"--Partnership:Path={content.Path}");
        var stage = new TwoChannels(content, slack, await slack.OpenDirectAsync(Bruno), await BrowserPage.OpenAsync(slack.Host, "it"));
        await stage.BrunoSaysAsync("what can you do?");
        await stage.BrunoReadsAsync("Here is what I can do");
        return stage;
    }

    /// <summary>Bruno writes to the bot, directly.</summary>
    public Task BrunoSaysAsync(string text) => slack.DoAsync("message", new { channel = direct, user = Bruno, text });

    /// <summary>Waits until the bot has told Bruno something; that message.</summary>
    public Task<JsonElement> BrunoReadsAsync(string words) => slack.WaitForAsync(direct, words);

    /// <summary>Bruno presses a button.</summary>
    public Task BrunoPressesAsync(JsonElement message, string title) => slack.PressAsync(direct, message, title, Bruno);

    /// <summary>Waits until one of Bruno's messages has changed so that it does not say something any more.</summary>
    public async Task ShowsNoMoreAsync(JsonElement message, string words)
    {
        for (var i = 0; (await slack.FindAsync(direct, message)).GetRawText().Contains(words, StringComparison.Ordinal); i++)
        {
            Assert.True(i < 300, $"the message still says: {words}");
            await Task.Delay(100);
        }
    }

    /// <summary>Waits until Ada's page shows some words.</summary>
    public Task AdaReadsAsync(string words) => Assertions.Expect(AdaReads).ToContainTextAsync(words, new() { Timeout = 30_000 });

    /// <summary>Takes a picture of what Bruno has before him, when one was asked for.</summary>
    public async Task SlackPictureAsync(string name)
    {
        if (BrowserTools.Screenshots is not null)
        {
            await using var page = await SlackPicture.OpenAsync(Ada.Context.Browser!, slack.Address, Bruno, direct);
            await page.TakeAsync(name);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Ada.DisposeAsync();
        await slack.DisposeAsync();
        content.Dispose();
    }
}
