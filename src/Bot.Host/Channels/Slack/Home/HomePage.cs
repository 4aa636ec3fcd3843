using System.Text.Json.Nodes;
using Bot.Host.Channels.Slack.Rendering;
using Bot.Host.Channels.Slack.Rendering.Words;
using Bot.Language;
using Bot.Messages;

namespace Bot.Host.Channels.Slack.Home;

/// <summary>Makes the App Home from the bot's own replies: each of the intents in the settings is asked, as if its button had been pressed.</summary>
internal sealed class HomePage(SlackOptions options, HomeTalk talk, HomeCalls calls, KeptRenderings renderings)
{
    private const int MostBlocks = 100;

    /// <summary>The view of one person.</summary>
    public async Task<JsonObject> RenderAsync(HomeVisit visit, CancellationToken cancellationToken)
    {
        var person = await talk.FindAsync(visit, cancellationToken);
        var locale = Locale.Parse(person.Language) ?? Locale.Italian;
        var blocks = new JsonArray(Header(SlackTexts.HomeTitle.In(locale)));
        foreach (var intent in options.HomeIntents)
        {
            foreach (var reply in await talk.AskAsync(visit, person, intent, cancellationToken))
            {
                // A form is a button here that opens it; its questions are for whoever answers them one by one.
                await AppendAsync(blocks, visit, reply.Form is null ? reply : new Reply("") { Language = reply.Language, Intent = reply.Intent, Form = reply.Form }, cancellationToken);
                blocks.Add(new JsonObject { ["type"] = "divider" });
            }
        }

        blocks.Add(Header(SlackTexts.Start.In(locale)));
        foreach (var reply in await talk.AskAsync(visit, person, HomeTalk.HelpIntent, cancellationToken))
        {
            await AppendAsync(blocks, visit, reply, cancellationToken);
        }

        while (blocks.Count > MostBlocks)
        {
            blocks.RemoveAt(blocks.Count - 1);
        }

        return new JsonObject { ["type"] = "home", ["blocks"] = blocks };
    }

    /// <summary>Shows the view.</summary>
    public Task PublishAsync(HomeVisit visit, JsonObject view, CancellationToken cancellationToken) => calls.CallAsync(
        visit.Team, call => call.With("user_id", visit.User).With("view", view).With("hash", visit.Hash), "views.publish", cancellationToken);

    private async Task AppendAsync(JsonArray blocks, HomeVisit visit, Reply reply, CancellationToken cancellationToken)
    {
        var rendered = await renderings.RenderAsync(HomeTalk.ConversationOf(visit), reply, cancellationToken);
        foreach (var block in rendered.Blocks.Where(block => block!["type"]!.GetValue<string>() != "context_actions"))
        {
            blocks.Add(block!.DeepClone());
        }
    }

    private static JsonObject Header(string text) => new() { ["type"] = "header", ["text"] = Elements.Plain(text, 150) };
}
