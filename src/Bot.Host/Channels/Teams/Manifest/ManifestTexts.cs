using Bot.Language;

namespace Bot.Host.Channels.Teams.Manifest;

/// <summary>The words of the app package.</summary>
internal static class ManifestTexts
{
    public static readonly Text Name = new("Accordo", "Accordo");

    public static readonly Text FullName = new("Accordo, l'assistente della partnership", "Accordo, the partnership assistant");

    public static readonly Text Short = new("Risponde sull'accordo di ricerca, con le fonti.", "Answers about the research agreement, with sources.");

    public static readonly Text Full = new(
        "Accordo risponde alle domande sull'accordo di ricerca citando esattamente i documenti, dice quando non rispondono, indica a chi rivolgersi, ricorda le scadenze e accompagna le richieste di progetto. In italiano e in inglese.",
        "Accordo answers questions about the research agreement with exact quotations from its documents, says when they do not answer, tells whom to contact, reminds of deadlines and guides project requests. In Italian and English.");

    public static readonly Text RequestTitle = new("Nuova richiesta", "New request");

    public static readonly Text RequestDescription = new("Crea una richiesta di progetto da questo messaggio", "Create a project request from this message");

    public static readonly Text Query = new("Che cosa cerchi", "What to look for");

    /// <summary>What stands in the command menu: title typed for the person, and what it does.</summary>
    public static readonly IReadOnlyList<(Text Title, Text Description)> Commands =
    [
        (new("Aiuto", "Help"), new("Che cosa so fare", "What I can do")),
        (new("Quanto dura l'accordo?", "How long does the agreement last?"), new("Una domanda sui documenti", "A question about the documents")),
        (new("Chi è il referente?", "Who is the contact?"), new("Trova una persona", "Find a person")),
        (new("Quali sono le prossime scadenze?", "Which deadlines are next?"), new("Le scadenze in arrivo", "The coming deadlines")),
        (new("Nuova richiesta", "New request"), new("Proponi un progetto", "Propose a project")),
    ];
}
