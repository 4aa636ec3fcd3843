using Bot.Language;

namespace Bot.Features.Onboarding.Introductions;

/// <summary>The words about introductions.</summary>
internal static class IntroductionTexts
{
    public static readonly Text Introduce = new("Presentarti agli altri", "Introduce yourself to the others");

    public static readonly Text Submit = new("Manda a chi coordina", "Send to the coordinators");

    public static readonly Text Words = new("Come vuoi presentarti?", "How do you want to introduce yourself?");

    public static readonly Text WordsHelp = new("Poche righe: chi sei, di che cosa ti occupi. Prima di pubblicarle le legge chi coordina.", "A few lines: who you are, what you work on. A coordinator reads them before they are posted.");

    public static readonly Text Sent = new("Grazie: chi coordina leggerà la tua presentazione, e ti scrivo appena è pubblicata.", "Thank you: a coordinator will read your introduction, and I will write as soon as it is posted.");

    public static readonly Text NobodyToAsk = new(
        "Nessuno può approvare le presentazioni: in partnership.json non c'è ancora chi coordina.",
        "Nobody can approve introductions: partnership.json names no coordinator yet.");

    public static readonly Text Request = new("**{0}** vorrebbe presentarsi così:\n\n> {1}", "**{0}** would like to be introduced like this:\n\n> {1}");

    public static readonly Text Approve = new("Pubblica", "Post it");

    public static readonly Text Decline = new("Non pubblicare", "Do not post it");

    public static readonly Text Gone = new("Questa presentazione è già stata decisa o ritirata.", "This introduction was decided or withdrawn already.");

    public static readonly Text NoPlace = new(
        "Non so ancora dove pubblicarla: scrivi «presentazioni qui» nel canale giusto, poi premi di nuovo.",
        "I do not know yet where to post it: write “introductions here” in the right channel, then press again.");

    public static readonly Text IsPosted = new("Ho pubblicato la presentazione di **{0}**.", "I have posted the introduction of **{0}**.");

    public static readonly Text IsDeclined = new("La presentazione di **{0}** non viene pubblicata, e gliel'ho detto.", "The introduction of **{0}** is not posted, and I have told them.");

    public static readonly Text Post = new("Diamo il benvenuto a **{0}**:\n\n> {1}", "Let us welcome **{0}**:\n\n> {1}");

    public static readonly Text YoursIsPosted = new("La tua presentazione è stata pubblicata.", "Your introduction has been posted.");

    public static readonly Text YoursIsDeclined = new("Chi coordina per ora non pubblica la tua presentazione. Puoi scriverne un'altra.", "The coordinators do not post your introduction for now. You may write another one.");

    public static readonly Text ChoosePlace = new("Scegliere dove pubblicare le presentazioni", "Choose where introductions are posted");

    public static readonly Text PlaceIsHere = new("D'ora in poi le presentazioni approvate compaiono qui.", "From now on approved introductions appear here.");

    public static readonly Text NotInPrivate = new("Scrivilo nel canale o nel gruppo dove vuoi le presentazioni.", "Write this in the channel or group where you want the introductions.");
}
