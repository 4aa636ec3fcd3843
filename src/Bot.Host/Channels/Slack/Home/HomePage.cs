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

    // Slack takes 250 KB; a letter takes up to three bytes.
    private const int MostLetters = 80_000;

    /// <summary>The view of one person.</summary>
    public async Task<JsonObject> RenderAsync(HomeVisit visit, CancellationToken cancellationToken)
    {
        var person = await talk.FindAsync(visit, cancellationToken);
        var locale = Locale.Parse(person.Language) ?? Locale.Italian;
        var own = new List<JsonNode> { Header(SlackTexts.HomeTitle.In(locale)) };
        foreach (var intent in options.HomeIntents)
        {
            foreach (var reply in await talk.AskAsync(visit, person, intent, cancellationToken))
            {
                // A form is a button here that opens it; its questions are for whoever answers them one by one.
                own.AddRange(await BlocksAsync(visit, reply.Form is null ? reply : new Reply("") { Language = reply.Language, Intent = reply.Intent, Form = reply.Form }, cancellationToken));
                own.Add(new JsonObject { ["type"] = "divider" });
            }
        }

        var start = new List<JsonNode> { Header(SlackTexts.Start.In(locale)) };
        foreach (var reply in await talk.AskAsync(visit, person, HomeTalk.HelpIntent, cancellationToken))
        {
            start.AddRange(await BlocksAsync(visit, reply, cancellationToken));
        }

        return new JsonObject { ["type"] = "home", ["blocks"] = new JsonArray([.. Fitting(own, start, locale), .. start]) };
    }

    /// <summary>Shows the view.</summary>
    public Task PublishAsync(HomeVisit visit, JsonObject view, CancellationToken cancellationToken) => calls.CallAsync(
        visit.Team, call => call.With("user_id", visit.User).With("view", view).With("hash", visit.Hash), "views.publish", cancellationToken);

    // What can be asked always stands there; of one's own things, what there is room for.
    private static IEnumerable<JsonNode> Fitting(List<JsonNode> own, List<JsonNode> start, Locale locale)
    {
        var room = MostBlocks - start.Count - 1;
        var letters = MostLetters - start.Sum(Length);
        var fitting = own.TakeWhile((block, number) => number < room && (letters -= Length(block)) >= 0).ToList();
        return fitting.Count == own.Count ? own : fitting.Append(new JsonObject { ["type"] = "context", ["elements"] = new JsonArray(Elements.Plain(SlackTexts.NoRoom.In(locale))) });
    }

    private static int Length(JsonNode block) => block.ToJsonString(Api.SlackJson.Compact).Length;

    private async Task<IEnumerable<JsonNode>> BlocksAsync(HomeVisit visit, Reply reply, CancellationToken cancellationToken)
    {
        var rendered = await renderings.RenderAsync(HomeTalk.ConversationOf(visit), reply, cancellationToken);
        return rendered.Blocks.Where(block => block!["type"]!.GetValue<string>() != "context_actions").Select(block => block!.DeepClone()).ToList();
    }

    private static JsonObject Header(string text) => new() { ["type"] = "header", ["text"] = Elements.Plain(text, 150) };
}
