using Bot.Acceptance.Browser;
using Microsoft.Playwright;

namespace Bot.Acceptance.Stories;

/// <summary>A request and a question on their way between two people in two channels.</summary>
public sealed class ProjectStoryTests
{
    private const string Unknown = "Quanto costa un abbonamento alla piscina comunale di Moncalieri?";

    [StoryFact]
    public async Task A_request_from_the_web_is_sent_back_changed_and_approved_in_Slack()
    {
        await using var stage = await TwoChannels.StartAsync();
        await SendRequestAsync(stage.Ada);
        await stage.AdaReadsAsync("è registrata con il numero");
        await stage.Ada.PictureAsync("requests/1-sent");

        var card = await stage.BrunoReadsAsync("Guest asks for a decision on this project");
        await stage.SlackPictureAsync("requests/1-sent-slack");
        await stage.BrunoPressesAsync(card, "Ask for changes");
        await stage.BrunoReadsAsync("Which changes does");
        await stage.BrunoSaysAsync("which lab hosts the test bench?");
        await stage.AdaReadsAsync("which lab hosts the test bench?");
        await stage.Ada.PictureAsync("requests/2-changes");
        await stage.ShowsNoMoreAsync(card, "Approve");

        await PressLastAsync(stage.Ada, "Modifica");
        await PressLastAsync(stage.Ada, "Laboratorio");
        await stage.Ada.SayAsync("LINKS");
        await stage.AdaReadsAsync("è aggiornata e aspetta una nuova decisione");
        var changed = await stage.BrunoReadsAsync("has changed the request");
        await stage.BrunoPressesAsync(changed, "Approve");
        await stage.BrunoReadsAsync("is approved");

        await stage.AdaReadsAsync("La tua richiesta è stata approvata");
        await stage.AdaReadsAsync("31 dicembre 2028");
        await stage.Ada.PictureAsync("requests/3-approved");
        await stage.BrunoPressesAsync(changed, "Approve");
        await stage.BrunoReadsAsync("has been decided already");
        Assert.Contains("31 dicembre 2028", await (await stage.Ada.SayAsync("le mie scadenze")).InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(await BrowserPage.AxeAsync(stage.Ada.Page));
        Assert.Empty(stage.Ada.Complaints);
    }

    [StoryFact]
    public async Task A_question_that_the_documents_decline_is_answered_in_Slack_and_by_the_bot_from_then_on()
    {
        await using var stage = await TwoChannels.StartAsync();
        await stage.Ada.SayAsync(Unknown);
        await PressLastAsync(stage.Ada, "Chiedi a un coordinatore");
        await stage.AdaReadsAsync("La risposta arriverà qui");

        var card = await stage.BrunoReadsAsync("piscina comunale");
        await stage.BrunoPressesAsync(card, "Answer");
        await stage.BrunoReadsAsync("Answer to Q-");
        await stage.BrunoSaysAsync("Costa 30 euro al mese, e la partnership non lo paga.");
        await stage.AdaReadsAsync("Costa 30 euro al mese");
        await stage.Ada.PictureAsync("requests/4-answered");

        await stage.BrunoPressesAsync(await stage.BrunoReadsAsync("the answer is on its way"), "Use it as the answer");
        await stage.BrunoReadsAsync("from now on I answer this question like that");
        await stage.Ada.Page.Locator("#start-over").ClickAsync();
        var later = await stage.Ada.SayAsync(Unknown);

        Assert.Contains("Costa 30 euro al mese", await later.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(stage.Ada.Complaints);
    }

    private static async Task SendRequestAsync(BrowserPage ada)
    {
        var form = (await ada.SayAsync("vorrei proporre un progetto")).Locator("form");
        await form.GetByLabel("Titolo").FillAsync("Reti ottiche che si riparano da sole");
        await form.GetByRole(AriaRole.Radio, new() { Name = "Trasmissioni ottiche" }).CheckAsync();
        await form.GetByLabel("Descrizione").FillAsync("Studiare come una rete ottica trova e aggira un guasto.");
        await form.GetByLabel("Scadenza").FillAsync("2028-12-31");
        await form.GetByLabel("Budget in euro").FillAsync("80000");
        await form.GetByRole(AriaRole.Radio, new() { Name = "Non ancora chiaro" }).CheckAsync();
        await form.GetByRole(AriaRole.Button, new() { Name = "Invia la richiesta" }).ClickAsync();
    }

    private static Task PressLastAsync(BrowserPage page, string title) =>
        page.Page.Locator(".entry.bot .chips button", new() { HasText = title }).Last.ClickAsync();
}
