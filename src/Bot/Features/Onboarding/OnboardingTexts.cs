using Bot.Language;

namespace Bot.Features.Onboarding;

/// <summary>The words of welcome and tour.</summary>
internal static class OnboardingTexts
{
    public static readonly Text Start = new("Benvenuto e giro guidato", "Welcome and a short tour");

    public static readonly Text Welcome = new(
        """
        **Ciao! Sono Accordo**, l'assistente della {0}.

        - Rispondo con le parole esatte dei documenti e dico da dove vengono; se i documenti non lo dicono, lo ammetto.
        - Scrivimi come parli, in italiano o in inglese: non servono comandi.
        - Per rivedere questo giro scrivi «benvenuto»; per sapere che cosa so fare, «aiuto».
        """,
        """
        **Hello! I am Accordo**, the assistant of the {0}.

        - I answer with the exact words of the documents and say where they come from; if they do not say, I admit it.
        - Write as you speak, in Italian or in English: there are no commands to learn.
        - To see this tour again write “welcome”; to see what I can do, “help”.
        """);

    public static readonly Text MyTrack = new("Il percorso per chi è nuovo", "The newcomers' track");

    public static readonly Text BeginTour = new("Inizia il giro", "Start the tour");

    public static readonly Text Stop = new("Tappa {0} di {1}: **{2}**.", "Stop {0} of {1}: **{2}**.");

    public static readonly Text Try = new("Prova a scrivere: «{0}».", "Try writing: “{0}”.");

    public static readonly Text Next = new("Avanti", "Next");

    public static readonly Text TryIt = new("Prova: {0}", "Try: {0}");

    public static readonly Text End = new(
        "Il giro è finito: ora sai che cosa puoi chiedermi. Da qui in poi scrivimi quando vuoi; con «benvenuto» lo rivedi da capo.",
        "That was the tour: now you know what you can ask me. Write to me whenever you like; “welcome” shows it again from the start.");

    public static readonly Text Again = new("Rivedi il giro", "See the tour again");
}
