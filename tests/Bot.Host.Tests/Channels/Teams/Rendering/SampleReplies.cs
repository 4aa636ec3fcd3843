using Bot.Host.Tests.Channels.Teams.Rig;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Host.Tests.Channels.Teams.Rendering;

/// <summary>One reply for each thing a reply can hold, and for what outside text may try.</summary>
internal static class SampleReplies
{
    private static readonly Citation Duration = new(
        "agreement", "Accordo di prova", "Articolo 3", "La durata è di dieci anni.", 100, 126, "/documents/agreement#p7", "it");

    private static readonly Citation Partners = new(
        "agreement", "Accordo di prova", "Articolo 1", "Le parti sono l'Università di Esempio e la Società Prova.", 10, 65, "/documents/agreement#p2", "it");

    /// <summary>The replies by name; a name that begins with "group-" stands in a channel.</summary>
    public static readonly IReadOnlyDictionary<string, Reply> All = new Dictionary<string, Reply>
    {
        ["words"] = new("Prima riga.\n\n- uno\n- **due**\n\n> citato") { Language = "it" },
        ["hostile"] = new($"Nome: {Markdown.Escape("<script>alert(1)</script> [link](javascript:x) **b** & _i_ # `c` 7. x <at>Capo</at>")}") { Language = "it" },
        ["answer"] = new($"L'accordo dura dieci anni.\n\n{Markdown.Quote("La durata è di dieci anni.")}")
        {
            Language = "it",
            Citations = [Duration, Partners],
            Actions = [new Button("Utile", "feedback.give", "up 1"), new Button("Non utile", "feedback.give", "down 1")],
        },
        ["suggestions"] = new("Che cosa vuoi sapere?") { Language = "it", Actions = [Button.ToSay("Quanto dura?"), Button.ToSay("Chi sono le parti?", "chi sono le parti dell'accordo?")] },
        ["buttons"] = new("Which one do you mean?")
        {
            Language = "en",
            Outcome = Outcome.Choices,
            Actions = [new Button("Find a person", "contacts.find", "rossi"), new Button("Deadlines", "milestones.list", "rossi")],
        },
        ["facts"] = new("**Laboratorio di prova**") { Language = "it", Facts = [new Fact("Ruolo", "Referente *vicario*"), new Fact("Sede", "Corso Esempio 1")], Citations = [Partners] },
        ["form"] = new("Compila il modulo.") { Language = "it", Outcome = Outcome.Asked, Form = FormHandler.Form() },
        ["form-errors"] = new("C'è un errore.") { Language = "it", Outcome = Outcome.Asked, Form = FormHandler.Form("x", "Il titolo è troppo corto.") },
        ["picture"] = new("Ecco la linea del tempo.") { Language = "it", Picture = new Picture("/pictures/timeline.png", "Giugno: firma. Luglio: avvio.") },
        ["group-decision"] = new("**Richiesta 12**: Reti ottiche")
        {
            Language = "it",
            Facts = [new Fact("Da", "Ada Prova")],
            Actions = [new Button("Approva", "requests.decide", "approve 12 v3"), new Button("Rifiuta", "requests.decide", "decline 12 v3")],
        },
        ["group-form"] = new("Una nuova richiesta?") { Language = "it", Form = FormHandler.Form() },
        ["group-many-buttons"] = new("Scegli.") { Language = "it", Actions = [.. Enumerable.Range(1, 8).Select(number => new Button($"Scelta {number}", "pick.one", $"{number}"))] },
    };
}
