using Bot.Acceptance.Browser;
using Microsoft.Playwright;

namespace Bot.Acceptance.Web;

/// <summary>The first conversation, in a real browser, as a newcomer has it.</summary>
public sealed class FirstConversationTests
{
    [BrowserTheory]
    [InlineData("it", ColorScheme.Light, "Quanto dura l'accordo?", "10 anni")]
    [InlineData("it", ColorScheme.Dark, "Quanto dura l'accordo?", "10 anni")]
    [InlineData("en", ColorScheme.Light, "How many years does the agreement run?", "10 years")]
    [InlineData("en", ColorScheme.Dark, "How many years does the agreement run?", "10 years")]
    public async Task A_question_is_answered_with_its_source_and_every_view_is_accessible(string language, ColorScheme theme, string question, string expected)
    {
        await using var chat = await BrowserPage.OpenAsync(language, theme);
        Assert.Equal(language, await chat.Page.Locator("html").GetAttributeAsync("lang"));
        Assert.Empty(await BrowserPage.AxeAsync(chat.Page));

        var reply = await chat.SayAsync(question);
        Assert.Contains(expected, await reply.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(await BrowserPage.AxeAsync(chat.Page));
        await chat.PictureAsync($"web-chat-{language}-{theme.ToString().ToLowerInvariant()}");

        var document = await chat.Context.RunAndWaitForPageAsync(() => reply.Locator(".citation a").First.ClickAsync());
        await document.Locator("mark").First.WaitForAsync();
        Assert.True(await document.EvaluateAsync<bool>("() => { const box = document.querySelector('mark').getBoundingClientRect(); return box.top >= 0 && box.top < innerHeight; }"));
        Assert.Empty(await BrowserPage.AxeAsync(document));
        Assert.Empty(chat.Complaints);
    }

    [BrowserFact]
    public async Task The_conversation_is_still_there_when_the_page_is_opened_again()
    {
        await using var chat = await BrowserPage.OpenAsync("it", ColorScheme.Light);
        var before = await (await chat.SayAsync("aiuto")).Locator(".bubble").InnerTextAsync();

        await chat.Page.ReloadAsync();

        var after = chat.Page.Locator(".entry.bot .bubble");
        await after.First.WaitForAsync();
        Assert.Equal(before, await after.First.InnerTextAsync());
        Assert.Equal(1, await chat.Page.Locator(".entry.person").CountAsync());
        Assert.Empty(chat.Complaints);
    }

    [BrowserFact]
    public async Task The_language_switch_turns_the_whole_page()
    {
        await using var chat = await BrowserPage.OpenAsync("it", ColorScheme.Light);

        await chat.Page.GetByRole(AriaRole.Button, new() { Name = "English" }).ClickAsync();

        await Assertions.Expect(chat.Page.Locator("html")).ToHaveAttributeAsync("lang", "en");
        await Assertions.Expect(chat.Page.Locator("#send")).ToHaveTextAsync("Send");
        await Assertions.Expect(chat.Page.Locator("#message")).ToHaveAttributeAsync("placeholder", "Ask a question…");
        await Assertions.Expect(chat.Page.Locator("#suggestions button").First).ToHaveTextAsync("How many years does the agreement run?");
    }

    [BrowserFact]
    public async Task A_message_written_without_a_line_is_kept_and_leaves_when_the_line_is_back()
    {
        await using var chat = await BrowserPage.OpenAsync("it", ColorScheme.Light);
        await chat.Context.SetOfflineAsync(true);
        await chat.Page.Locator("#message").FillAsync("aiuto");
        await chat.Page.Keyboard.PressAsync("Enter");
        await chat.Page.Locator(".entry.failed").WaitForAsync();
        await Assertions.Expect(chat.Page.Locator(".entry.failed button")).ToHaveTextAsync("Riprova");

        await chat.Context.SetOfflineAsync(false);

        await chat.Page.Locator(".entry.bot").WaitForAsync();
        Assert.Equal(0, await chat.Page.Locator(".entry.failed").CountAsync());
        Assert.Equal(1, await chat.Page.Locator(".entry.person").CountAsync());
    }

    [BrowserTheory]
    [InlineData(320, 640)]
    [InlineData(550, 400)]
    public async Task Nothing_is_wider_than_a_phone_or_a_zoomed_window(int width, int height)
    {
        await using var chat = await BrowserPage.OpenAsync("it", ColorScheme.Dark, width, height);
        await chat.SayAsync("Quanto dura l'accordo?");

        Assert.Equal(0, await chat.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - innerWidth"));
        Assert.Empty(await BrowserPage.AxeAsync(chat.Page));
        await chat.PictureAsync($"web-chat-{width}");
    }

    [BrowserFact]
    public async Task Markup_in_a_message_is_shown_and_never_run()
    {
        await using var chat = await BrowserPage.OpenAsync("en", ColorScheme.Light);

        await chat.SayAsync("<img src=x onerror=\"document.title='run'\"> **bold** [x](javascript:alert(1))");

        Assert.Equal(0, await chat.Page.Locator("#log img, #log a[href^='javascript']").CountAsync());
        Assert.NotEqual("run", await chat.Page.TitleAsync());
        Assert.Empty(chat.Complaints);
    }
}
