using Bot.Language;

namespace Bot.Features.WebPage;

/// <summary>The words of the way to the web page.</summary>
internal static class WebPageTexts
{
    public static readonly Text Open = new("Aprire la chat web", "Open the web chat");

    public static readonly Text Link = new("Apri la chat web", "Open the web chat");

    public static readonly Text Personal = new(
        "Il collegamento è personale e vale pochi minuti: non inoltrarlo.",
        "The link is personal and lasts a few minutes: do not pass it on.");

    public static readonly Text OnlyInPrivate = new(
        "Il collegamento è personale: scrivimi «chat web» in privato e te lo mando lì.",
        "The link is personal: write “web chat” to me in private and I will send it there.");

    public static readonly Text NotSetUp = new(
        "Da qui non posso aprirti la chat web: chi gestisce Accordo non ha attivato i collegamenti.",
        "I cannot let you into the web chat from here: whoever runs Accordo has not set up the links.");
}
