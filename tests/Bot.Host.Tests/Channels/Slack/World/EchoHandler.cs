using Bot.Intents;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Host.Tests.Channels.Slack.World;

/// <summary>Answers whatever comes with what it got, so that a test sees what reached the bot.</summary>
internal sealed class EchoHandler : IIntentHandler
{
    public static readonly Intent Intent = new("test.echo", new("Eco", "Echo")) { Commands = ["eco", "echo"] };

    public static readonly Intent Form = new("trials.create", new("Modulo", "Form")) { Commands = ["modulo", "form"] };

    public Task<Reply> HandleAsync(Turn turn, CancellationToken cancellationToken) => Task.FromResult(turn switch
    {
        { Message.Action: "trials.create" } when turn.Values.GetValueOrDefault("title") == "bad" =>
            new Reply("no") { Form = Replies.Form with { Errors = new Dictionary<string, string> { ["title"] = "Il titolo non va", ["nowhere"] = "altro" } } },
        { Message.Action: "trials.create" } when turn.Values.GetValueOrDefault("title") == "more" =>
            new Reply("più") { Form = new Form("trials.create", "Ancora", "Invia", [new FormField("extra", FieldKind.Text, "Altro")]) },
        { Message.Action: { } action } => new Reply($"{action}: {string.Join(", ", turn.Values.OrderBy(value => value.Key, StringComparer.Ordinal).Select(value => $"{value.Key}={value.Value}"))}"),
        { Text: "modulo" or "form" } => new Reply("Compila il modulo") { Form = Replies.Form },
        _ => Replies.Full,
    });
}
