using Bot.Language;

namespace Bot.Features.ProjectRequests.Approvals;

/// <summary>The words about how long a decision takes.</summary>
internal static class PaceTexts
{
    public static readonly Text Show = new("Sapere quanto tempo serve per una decisione", "Know how long a decision takes");

    public static readonly Text Known = new(
        "Un termine fisso per decidere non c'è, e quanto ci vorrà non lo so. So questo: chi decide riceve un promemoria dopo {0} giorni lavorativi, e dopo {1} lo sa anche chi coordina. Quando c'è una decisione te lo scrivo subito.",
        "There is no fixed time for a decision, and I do not know how long it will take. What I know: whoever decides is reminded after {0} working days, and after {1} the coordinators are told as well. I write to you as soon as it is decided.");

    public static readonly Plural Yours = new(
        new Text("La tua richiesta in attesa:", "Your request that waits:"),
        new Text("Le tue {0} richieste in attesa:", "Your {0} requests that wait:"));

    public static readonly Text WaitsSince = new("dal {0} in attesa di {1}", "since {0} waiting for {1}");

    public static readonly Text AtStep = new("passo {0} di {1}", "step {0} of {1}");
}
