using System.Text.Json;
using Bot.Host.Channels.Teams.Inbound;
using Bot.Host.Channels.Teams.Rendering;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Host.Channels.Teams.Extensions;

/// <summary>Dialogs: a form that is opened from a card and submitted there (<c>task/fetch</c>, <c>task/submit</c>).</summary>
internal sealed class DialogInvoke(IncomingReader reader, InlineTurns turns, Dialogs dialogs) : IInvoke
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Names { get; } = ["task/fetch", "task/submit"];

    /// <inheritdoc/>
    public async Task<ActivityAnswer> AnswerAsync(InvokeCall call, CancellationToken cancellationToken)
    {
        var sent = call.Activity.Value.At("data");
        if (call.Activity.Name == "task/fetch" && sent.TextAt(CardInput.FormKey) is { Length: > 0 } written)
        {
            return ReadForm(written) is { } form
                ? dialogs.Show(new Reply("") { Form = form }, call.Locale)
                : Dialogs.Say(TeamsTexts.UnreadableForm.In(call.Locale));
        }

        if (CardInput.Read(sent) is not { } input)
        {
            return Dialogs.Say(TeamsTexts.UnreadableForm.In(call.Locale));
        }

        var message = input.ToMessage(await reader.ReadAsync(call.Activity, call.Caller, cancellationToken));
        return await turns.AnswerAsync(message, call, cancellationToken) is [var reply, ..]
            ? dialogs.Show(reply, call.Locale)
            : Dialogs.Say(TeamsTexts.WorkingOnIt.In(call.Locale));
    }

    // It went out with the card and comes back from outside: whoever forges it draws a form for himself alone.
    private static Form? ReadForm(string written)
    {
        try
        {
            return JsonSerializer.Deserialize<Form>(written, TeamsJson.Readable) is { Action.Length: > 0, Fields: not null, Title: not null, Submit: not null } form ? form : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
