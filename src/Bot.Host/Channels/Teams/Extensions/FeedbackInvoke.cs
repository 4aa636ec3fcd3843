using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Host.Channels.Teams.Inbound;
using Bot.Host.Channels.Teams.Rendering;
using Bot.Messages;
using Bot.Storage;

namespace Bot.Host.Channels.Teams.Extensions;

/// <summary>The thumbs under an answer: the dialog that asks why, and what was said in it (protocol, sections 1.5 and 4.5).</summary>
internal sealed class FeedbackInvoke(IncomingReader reader, Inbox inbox, Outbox outbox, Presses presses, RateableAnswers rateable, ILogger<FeedbackInvoke> log) : IInvoke
{
    private const int MostCharacters = 4000;

    /// <inheritdoc/>
    public IReadOnlyList<string> Names { get; } = ["message/fetchTask", "message/submitAction"];

    /// <inheritdoc/>
    public async Task<ActivityAnswer> AnswerAsync(InvokeCall call, CancellationToken cancellationToken)
    {
        // The documentation and Microsoft's own types disagree on the depth (section 8.2).
        var value = call.Activity.Value.At("actionValue").ValueKind == JsonValueKind.Object ? call.Activity.Value : call.Activity.Value.At("data");
        var reaction = value.TextAt("actionValue", "reaction");
        if (value.TextAt("actionName") != "feedback" || reaction is not ("like" or "dislike"))
        {
            return ActivityAnswer.Ok(new JsonObject());
        }

        if (call.Activity.Name == "message/fetchTask")
        {
            return Dialogs.Card(TeamsTexts.FeedbackTitle.In(call.Locale), FeedbackCard.Make(reaction == "dislike", call.Locale));
        }

        await KeepAsync(call, reaction, Said(value.TextAt("actionValue", "feedback")), cancellationToken);

        // Exactly an empty object: anything else is shown as an error.
        return ActivityAnswer.Ok(new JsonObject());
    }

    private async Task KeepAsync(InvokeCall call, string reaction, JsonElement said, CancellationToken cancellationToken)
    {
        var bare = await reader.ReadAsync(call.Activity, call.Caller, cancellationToken);

        // A client that does not say what is rated can mean, between two, only the answer it showed last.
        var messageId = call.Activity is { ReplyToId: "", IsPersonal: true } ? rateable.Find(TeamsAddress.Of(bare.Conversation)) : call.Activity.ReplyToId;
        var rated = await outbox.FindSentAsync(bare.Conversation.Key, messageId, cancellationToken);
        if (rated is not { } sent || AnswerThumbs.Of(sent.Reply) is not { } thumbs)
        {
            Log.TeamsUnknownMessageRated(log, LogText.Clean(messageId));
            return;
        }

        var pressed = reaction == "like" ? thumbs.Good : thumbs.Bad;
        var message = bare with
        {
            Action = pressed.Action,
            Values = new Dictionary<string, string>
            {
                [IncomingMessage.ValueField] = pressed.Value,
                ["reason"] = Short(said.TextAt("reason")),
                ["comment"] = Short(said.TextAt("comment") is { Length: > 0 } comment ? comment : said.TextAt("feedbackText")),
            },
        };
        await inbox.AddAsync(await presses.FindFirstAsync(message, messageId, cancellationToken), isClaimed: false, cancellationToken);
    }

    private static string Short(string text) => text.Length <= MostCharacters ? text : text[..MostCharacters];

    // Teams packs the fields of the dialog into a text of its own.
    private static JsonElement Said(string feedback)
    {
        try
        {
            return feedback.Length == 0 ? default : JsonElement.Parse(feedback);
        }
        catch (JsonException)
        {
            return default;
        }
    }
}
