using System.Text.Json.Nodes;
using Bot.Host.Channels.Slack.Api;
using Bot.Host.Channels.Slack.Home;
using Bot.Host.Channels.Slack.Rendering.Words;
using Bot.Messages.Parts;

namespace Bot.Host.Channels.Slack.Agents;

/// <summary>Offers questions to start with, where the workspace has Slack's agent features.</summary>
internal sealed class Suggestions(SlackOptions options, HomeTalk talk, AgentCalls calls)
{
    private const string Method = "assistant.threads.setSuggestedPrompts";
    private const int MostPrompts = 4;
    private const int MostOfTitle = 75;

    /// <summary>Offers them to a person who opened the messages.</summary>
    public async Task OfferAsync(HomeVisit visit, CancellationToken cancellationToken)
    {
        if (!options.AgentView || !calls.IsOpen(visit.Team, Method))
        {
            return;
        }

        var person = await talk.FindAsync(visit, cancellationToken);
        var prompts = new JsonArray();
        foreach (var action in (await talk.AskAsync(visit, person, HomeTalk.HelpIntent, cancellationToken)).SelectMany(reply => reply.Actions).Take(MostPrompts))
        {
            var words = action.Action == Button.Say ? action.Value : action.Title;
            prompts.Add(new JsonObject { ["title"] = Clip.To(action.Title, MostOfTitle), ["message"] = words });
        }

        if (prompts.Count > 0)
        {
            await calls.TryAsync(visit.Team, new SlackCall(Method, visit.Team, "") { IsSafe = true }.With("channel_id", visit.Channel).With("thread_ts", visit.Thread).With("prompts", prompts));
        }
    }
}
