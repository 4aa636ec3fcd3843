using System.Text.Json.Nodes;
using Bot.Host.Channels.Slack.Inbound;
using Bot.Host.Channels.Slack.Rendering;
using Bot.Host.Channels.Slack.Rendering.Words;
using Bot.Language;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Host.Channels.Slack.Home;

/// <summary>Makes the App Home from the bot's own replies: each of the intents in the settings is asked, as if its button had been pressed.</summary>
internal sealed class HomePage(SlackOptions options, SlackPeople people, ChatBot bot, HomeCalls calls, BlockRenderer renderer)
{
    private const string HelpIntent = "help.show";
    private const int MostBlocks = 100;
    private const int MostPrompts = 4;
    private const int MostOfPromptTitle = 75;

    /// <summary>The view of one person.</summary>
    public async Task<JsonObject> RenderAsync(HomeVisit visit, CancellationToken cancellationToken)
    {
        var person = await people.FindAsync(visit.Team, visit.User, cancellationToken);
        var locale = Locale.Parse(person.Language) ?? Locale.Italian;
        var blocks = new JsonArray(Header(SlackTexts.HomeTitle.In(locale)));
        foreach (var intent in options.HomeIntents)
        {
            foreach (var reply in await AskAsync(visit, person, intent, cancellationToken))
            {
                // Forms open from messages; here a button leads to them.
                Append(blocks, reply with { Form = null });
                blocks.Add(new JsonObject { ["type"] = "divider" });
            }
        }

        blocks.Add(Header(SlackTexts.Start.In(locale)));
        foreach (var reply in await AskAsync(visit, person, HelpIntent, cancellationToken))
        {
            Append(blocks, reply);
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

    /// <summary>Offers questions to start with, where the workspace has Slack's agent features.</summary>
    public async Task SuggestAsync(HomeVisit visit, CancellationToken cancellationToken)
    {
        if (!options.AgentView)
        {
            return;
        }

        var person = await people.FindAsync(visit.Team, visit.User, cancellationToken);
        var prompts = new JsonArray();
        foreach (var action in (await AskAsync(visit, person, HelpIntent, cancellationToken)).SelectMany(reply => reply.Actions).Take(MostPrompts))
        {
            var words = action.Action == Button.Say ? action.Value : action.Title;
            prompts.Add(new JsonObject { ["title"] = Clip.To(action.Title, MostOfPromptTitle), ["message"] = words });
        }

        if (prompts.Count > 0)
        {
            await calls.CallAsync(visit.Team, call => call.With("channel_id", visit.Channel).With("prompts", prompts), "assistant.threads.setSuggestedPrompts", cancellationToken);
        }
    }

    private async Task<IEnumerable<Reply>> AskAsync(HomeVisit visit, Person person, string intent, CancellationToken cancellationToken)
    {
        var conversation = new Conversation(SlackAddress.ChannelName, $"{visit.Team}/{visit.User}/home", new SlackAddress(visit.Team, visit.User).ToString());
        var message = new IncomingMessage($"home:{visit.Team}:{visit.User}:{intent}", conversation, person, "") { Action = intent, Language = person.Language };
        var replies = await bot.AnswerAsync(message, postReply: false, cancellationToken);

        // An ability that this installation does not have is answered by another one: not what was asked for.
        return replies.Where(reply => reply.Intent == intent && reply.Outcome != Outcome.Failed);
    }

    private void Append(JsonArray blocks, Reply reply)
    {
        var rendered = renderer.Render(new Conversation(SlackAddress.ChannelName, "home"), reply with { Text = TextPages.Split(reply.Text, 2900).Now });
        foreach (var block in rendered.Blocks.ToList().Where(block => block!["type"]!.GetValue<string>() != "context_actions"))
        {
            rendered.Blocks.Remove(block);
            blocks.Add(block);
        }
    }

    private static JsonObject Header(string text) => new() { ["type"] = "header", ["text"] = Elements.Plain(text, 150) };
}
