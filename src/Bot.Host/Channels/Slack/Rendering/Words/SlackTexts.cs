using Bot.Language;
using Bot.Messages;

namespace Bot.Host.Channels.Slack.Rendering.Words;

/// <summary>The few words that Slack's own elements need.</summary>
internal static class SlackTexts
{
    public static readonly Text More = new("Mostra il resto", "Show more");

    public static readonly Text Source = new("Fonte", "Source");

    public static readonly Text YouCan = new("Puoi scegliere", "You can choose");

    public static readonly Text Cancel = new("Annulla", "Cancel");

    public static readonly Text Send = new("Invia", "Send");

    public static readonly Text Gone = new(
        "Questo non è più disponibile: chiedimelo di nuovo.", "This is no longer available: ask me again.");

    public static readonly Text TooLate = new(
        "Slack non mi ha lasciato aprire il modulo in tempo: premi di nuovo il pulsante.", "Slack did not let me open the form in time: press the button again.");

    public static readonly Text AnswerFollows = new("Ci sto lavorando: la risposta arriva in chat.", "I am working on it: the answer comes in the chat.");

    public static readonly Text Searching = new("sta cercando…", "is looking it up…");

    public static readonly Text ShutOut = new(
        "Non posso più scrivere nel canale in cui me l'hai chiesto: per rimediare scrivi lì «/invite @Accordo». Ecco la risposta.",
        "I cannot write any more in the channel where you asked: to change that, type “/invite @Accordo” there. Here is the answer.");

    public static readonly Text FillInForm = new("Compila il modulo", "Fill in the form");

    public static readonly Text AskTitle = new("Chiedi ad Accordo", "Ask Accordo");

    public static readonly Text AskLabel = new("La tua domanda", "Your question");

    public static readonly Text HomeTitle = new("Le tue cose", "Your things");

    public static readonly Text Start = new("Per cominciare", "To start with");

    public static readonly Text NoRoom = new("Qui non c'è posto per altro: scrivimi e ti mostro il resto.", "There is no room for more here: write to me and I show you the rest.");

    public static readonly Text TooLong = new("Al massimo {0} caratteri: ora sono {1}.", "At most {0} characters: there are {1} now.");

    /// <summary>The language of a reply.</summary>
    public static Locale LocaleOf(Reply reply) => Locale.Parse(reply.Language) ?? Locale.Italian;
}
