using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Host.Channels.Slack.Api;
using Bot.Host.Channels.Slack.Install;
using Bot.Host.Channels.Slack.Outbound;
using Bot.Host.Channels.Slack.Rendering;
using Bot.Host.Channels.Slack.Rendering.Forms;
using Bot.Host.Channels.Slack.Rendering.Words;
using Bot.Language;
using Bot.Storage;

namespace Bot.Host.Channels.Slack.Interactions.Forms;

/// <summary>Opens forms as modals, within the three seconds that a trigger lives.</summary>
public sealed class FormOpener(SlackApi api, SlackWorkspaces workspaces, ChannelMemory memory, ResponseUrls responses, TimeProvider time)
{
    // A trigger lives three seconds, and Slack wants its answer within them: some of the time is left to say that it was not enough.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(1900);
    private static readonly TimeSpan KeepFor = TimeSpan.FromDays(1);

    /// <summary>Opens the form kept under a key; says so in the conversation when it cannot.</summary>
    public async Task OpenAsync(string team, JsonElement payload, string key, CancellationToken cancellationToken)
    {
        var json = await memory.FindAsync(SlackAddress.ChannelName, key, cancellationToken);
        if (json is null)
        {
            await SayAsync(payload, SlackTexts.Gone.In(Locale.Italian) + " / " + SlackTexts.Gone.In(Locale.English), cancellationToken);
            return;
        }

        await OpenAsync(team, payload, KeptReply.Parse(json), cancellationToken);
    }

    /// <summary>Keeps a form and opens it.</summary>
    public async Task OpenNewAsync(string team, JsonElement payload, KeptReply form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        await KeepAsync(form.Key, form, cancellationToken);
        await OpenAsync(team, payload, form, cancellationToken);
    }

    /// <summary>Keeps a form under the key that its modal carries.</summary>
    public Task KeepAsync(string key, KeptReply form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        return memory.PutAsync(SlackAddress.ChannelName, key, form.Json, KeepFor, cancellationToken);
    }

    private async Task OpenAsync(string team, JsonElement payload, KeptReply form, CancellationToken cancellationToken)
    {
        if (await workspaces.FindAsync(team, cancellationToken) is not { } workspace)
        {
            return;
        }

        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, patience.Token);
        try
        {
            await api.CallAsync(
                new SlackCall("views.open", team, workspace.Token).With("trigger_id", payload.Text("trigger_id")).With("view", ModalRenderer.Render(form)), either.Token);
        }
        catch (Exception exception) when (exception is SlackApiException || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            // The trigger ran out, or Slack is in trouble; pressing again makes a new trigger.
            await SayAsync(payload, SlackTexts.TooLate.In(SlackTexts.LocaleOf(form.Reply)), cancellationToken);
        }
    }

    private async Task SayAsync(JsonElement payload, string text, CancellationToken cancellationToken)
    {
        if (payload.Text("response_url") is { } address)
        {
            await responses.PostAsync(
                address, new JsonObject { ["response_type"] = "ephemeral", ["replace_original"] = false, ["text"] = Mrkdwn.Escape(text) }, "", cancellationToken);
        }
    }
}
