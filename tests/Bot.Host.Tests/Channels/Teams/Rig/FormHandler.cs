using Bot.Intents;
using Bot.Language;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Host.Tests.Channels.Teams.Rig;

/// <summary>A form with one field of each kind, which finds a title of one letter too short.</summary>
internal sealed class FormHandler : IIntentHandler
{
    /// <summary>What it answers to.</summary>
    public static readonly Intent Intent = new("form.fill", new Text("Un modulo", "A form")) { Commands = ["form"], IsListed = false };

    public static Form Form(string title = "", string? error = null) => new("form.fill", "Nuova richiesta", "Invia",
    [
        new FormField("title", FieldKind.Text, "Titolo") { Value = title, MaxLength = 80 },
        new FormField("why", FieldKind.Paragraph, "Perché") { Required = false, MaxLength = 1000, Help = "In poche parole" },
        new FormField("area", FieldKind.Choice, "Area") { Choices = [new Choice("Ottica", "optics"), new Choice("Dati", "data")], Value = "data" },
        new FormField("until", FieldKind.Date, "Entro") { Min = "2026-01-01", Max = "2031-12-31" },
        new FormField("cost", FieldKind.Number, "Costo") { Min = "0", Max = "100000", Value = "1500.5", Required = false },
        new FormField("who", FieldKind.Person, "Referente") { Required = false },
    ])
    {
        Value = "draft-7",
        Errors = error is null ? new Dictionary<string, string>() : new Dictionary<string, string> { ["title"] = error },
    };

    public Task<Reply> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        var title = turn.Values.GetValueOrDefault("title");
        return Task.FromResult(title switch
        {
            null => new Reply("Compila il modulo.") { Form = Form(), Outcome = Outcome.Asked },
            { Length: < 2 } => new Reply("C'è un errore.") { Form = Form(title, "Il titolo è troppo corto."), Outcome = Outcome.Asked },
            _ => new Reply($"Ricevuto: {Markdown.Escape(title)}") { Outcome = Outcome.Done, Facts = [new Fact("Bozza", turn.Value ?? "")] },
        });
    }
}
