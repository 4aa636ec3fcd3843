using Bot.Language;

namespace Bot.Features.ProjectRequests.Deciding;

/// <summary>The words about who decides.</summary>
internal static class DeciderTexts
{
    public static readonly Text Show = new("Sapere chi decide sulle richieste", "Know who decides on requests");

    public static readonly Text Here = new("Ecco chi decide sulle richieste di progetto e chi coordina la partnership:", "This is who decides on project requests and who coordinates the partnership:");

    public static readonly Text Decides = new("Decide sulle richieste", "Decides on requests");

    public static readonly Text DecidesElse = new("Decide su tutte le altre", "Decides on all others");

    public static readonly Text On = new("Decide su {0}", "Decides on {0}");

    public static readonly Text BudgetFrom = new("da {0} €", "from €{0}");

    public static readonly Text Coordinates = new("Coordina la partnership", "Coordinates the partnership");

    public static readonly Text AtOnce = new("nessuno: sono approvate subito", "nobody: they are approved at once");

    public static readonly Text NobodyNamed = new("nessuno è ancora indicato in partnership.json", "nobody is named in partnership.json yet");

    public static readonly Text Or = new(" o ", " or ");

    public static readonly Text Then = new(", poi ", ", then ");
}
