using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Host.Tests.Channels.Slack.World;

/// <summary>Replies with everything a reply can hold.</summary>
internal static class Replies
{
    /// <summary>A citation whose words try everything.</summary>
    public static readonly Citation Hostile = new(
        "agreement", "Accordo <!channel> & *altri*", "Art. 3 | pag. 2", "chi tocca <@U1> o <!everyone> paga 5 * 3 * 2 & più", 10, 60, "/documents/agreement#p3", "it");

    /// <summary>All parts at once.</summary>
    public static readonly Reply Full = new("L'accordo dura **dieci anni**.\n\n> dal 2021 al 2031\n\n- primo\n- secondo\n\nVedi anche " + Markdown.Escape("*questo* & <!here>"))
    {
        Language = "it",
        Intent = "agreement.ask",
        Citations = [Hostile],
        Facts = [new Fact("Inizio", "8 giugno 2021"), new Fact("Fine", "8 giugno 2031")],
        Actions = [new Button("Chi chiamo?", Button.Say, "chi chiamo per l'accordo?"), new Button("Utile", "feedback.give", "up:1"), new Button("Non utile", "feedback.give", "down:1")],
        Picture = new Picture("/pictures/timeline.png", "Dieci anni, dal 2021 al 2031"),
    };

    /// <summary>A form with a field of every kind.</summary>
    public static readonly Form Form = new(
        "trials.create",
        "Nuova richiesta di progetto di ricerca",
        "Invia la richiesta",
        [
            new FormField("title", FieldKind.Text, "Titolo") { MaxLength = 100, Help = "Poche parole" },
            new FormField("summary", FieldKind.Paragraph, "Descrizione") { MaxLength = 3000 },
            new FormField("area", FieldKind.Choice, "Area") { Choices = [new Choice("Ottica", "optics"), new Choice("Dati", "data")], Value = "data" },
            new FormField("deadline", FieldKind.Date, "Scadenza") { Required = false, Value = "2026-12-01" },
            new FormField("budget", FieldKind.Number, "Budget") { Min = "0", Max = "1000000" },
            new FormField("contact", FieldKind.Person, "Contatto"),
        ])
    {
        Value = "draft-7",
    };
}
