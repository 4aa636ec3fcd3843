using Bot.Language;

namespace Bot.Features.Onboarding.Journeys;

/// <summary>The words of onboarding tracks.</summary>
internal static class JourneyTexts
{
    public static readonly Text Show = new("Seguire il tuo percorso di benvenuto", "Follow your onboarding track");

    public static readonly Text NoTrack = new("Non c'è nessun percorso: chi coordina può aggiungerne uno in onboarding/.", "There is no track: a coordinator can add one in onboarding/.");

    public static readonly Text NotStarted = new("Non hai ancora un percorso. Vuoi iniziare **{0}**?", "You are on no track yet. Do you want to start **{0}**?");

    public static readonly Text WhichTrack = new("Non hai ancora un percorso. Quale vuoi iniziare?", "You are on no track yet. Which one do you want to start?");

    public static readonly Text Start = new("Inizia", "Start");

    public static readonly Text Asked = new("Ho chiesto a chi coordina di far partire **{0}**: ti scrivo appena c'è una risposta.", "I have asked a coordinator to start **{0}**: I will write as soon as there is an answer.");

    public static readonly Text Begun = new("**{0}** è partito: ti scrivo un passo alla volta, nei giorni lavorativi.", "**{0}** has started: I will write to you a step at a time, on working days.");

    public static readonly Text Request = new("**{0}** vorrebbe iniziare il percorso **{1}**.", "**{0}** would like to start the track **{1}**.");

    public static readonly Text Yes = new("Sì, fallo partire", "Yes, start it");

    public static readonly Text YesWithBuddy = new("Sì, e indico una persona di riferimento", "Yes, and I name a buddy");

    public static readonly Text No = new("No", "No");

    public static readonly Text BuddyForm = new("Persona di riferimento", "Buddy");

    public static readonly Text BuddyField = new("Chi accompagna **{0}**?", "Who looks after **{0}**?");

    public static readonly Text BuddyHelp = new("Il suo indirizzo e-mail", "Their e-mail address");

    public static readonly Text BuddyStart = new("Fai partire il percorso", "Start the track");

    public static readonly Text YourBuddy = new("La tua persona di riferimento è **{0}**.", "Your buddy is **{0}**.");

    public static readonly Text YouAreBuddy = new(
        "Sei la persona di riferimento di **{0}**, che inizia il percorso **{1}**: potresti scrivere per darle il benvenuto.",
        "You are the buddy of **{0}**, who is starting the track **{1}**: you could write to welcome them.");

    public static readonly Text BuddyUnknown = new("**{0}** non ha ancora scritto ad Accordo: dillo tu.", "**{0}** has not written to Accordo yet: please tell them yourself.");

    public static readonly Text Decided = new("Ho avviato il percorso di **{0}**.", "I have started the track of **{0}**.");

    public static readonly Text Refused = new("Il percorso di **{0}** non parte.", "The track of **{0}** does not start.");

    public static readonly Text RefusedYou = new("Chi coordina per ora non fa partire il percorso **{0}**.", "The coordinators do not start the track **{0}** for now.");

    public static readonly Text GoneAlready = new("Questa richiesta è già stata decisa.", "This request has been decided already.");

    public static readonly Text Step = new("**{0}**", "**{0}**");

    public static readonly Text HaveRead = new("Ho letto", "I have read this");

    public static readonly Text HaveReadOf = new("Ho letto: {0}", "I have read: {0}");

    public static readonly Text HaveMet = new("Fatto", "Done");

    public static readonly Text HaveMetOf = new("Fatto: {0}", "Done: {0}");

    public static readonly Plural StillOpen = new(new("Resta da fare: {1}.", "Still to do: {1}."), new("Restano da fare: {1}.", "Still to do: {1}."));

    public static readonly Text OpenStep = new("Apri: {0}", "Open: {0}");

    public static readonly Text HaveQuestion = new("Ho una domanda", "I have a question");

    public static readonly Text HaveQuestionWords = new("ho una domanda per chi coordina", "I have a question for a coordinator");

    public static readonly Text NextOn = new("Il prossimo passo arriva il {0}.", "The next step comes on {0}.");

    public static readonly Text LastSent = new("Questo era l'ultimo passo.", "This was the last step.");

    public static readonly Plural Progress = new(new("**{1}**: un passo ricevuto, {2} fatti su {3}.", "**{1}**: one step received, {2} done of {3}."), new("**{1}**: {0} passi ricevuti, {2} fatti su {3}.", "**{1}**: {0} steps received, {2} done of {3}."));

    public static readonly Text Done = new("fatto", "done");

    public static readonly Text Open = new("da fare", "to do");

    public static readonly Text Later = new("in arrivo il giorno {0}", "comes on day {0}");

    public static readonly Text Good = new("Bene: **{0}** è fatto.", "Good: **{0}** is done.");

    public static readonly Text Right = new("Esatto: **{0}**.", "Right: **{0}**.");

    public static readonly Text Wrong = new("Non proprio: riprova, o chiedi ai documenti.", "Not quite: try again, or ask the documents.");

    public static readonly Text Changed = new("Questo passo non fa più parte del percorso: è stato cambiato da chi coordina.", "This step is no longer part of the track: a coordinator changed it.");

    public static readonly Text Pause = new("Metti in pausa", "Pause");

    public static readonly Text Resume = new("Riprendi", "Go on");

    public static readonly Text Restart = new("Ricomincia", "Begin again");

    public static readonly Text Finish = new("Termina", "Finish");

    public static readonly Text IsPaused = new("Il percorso è in pausa: non ti scrivo finché non lo riprendi.", "The track is paused: I will not write until you go on.");

    public static readonly Text IsFinished = new("Il percorso è finito: {0} passi fatti su {1}. {2}", "The track is finished: {0} steps done of {1}. {2}");

    public static readonly Text GoodLuck = new("Buon lavoro!", "Good luck with your work!");

    public static readonly Text LeftOver = new("Restano {0}: puoi farli quando vuoi.", "{0} are left: do them whenever you like.");

    public static readonly Text OneLeftOver = new("Resta {0}: puoi farlo quando vuoi.", "{0} is left: do it whenever you like.");

    public static readonly Text TheyFinished = new("**{0}** ha finito **{1}**: {2} passi su {3}. {4}", "**{0}** has finished **{1}**: {2} steps of {3}. {4}");

    public static readonly Text TheyLeftOver = new("Non ha fatto: {0}.", "Not done: {0}.");

    public static readonly Plural Arrived = new(
        new("È arrivata una persona nuova: {1}. Faccio partire il percorso **{2}**?", "Somebody new has arrived: {1}. Shall I start the track **{2}**?"),
        new("Sono arrivate {0} persone nuove: {1}. Faccio partire il percorso **{2}**?", "{0} new people have arrived: {1}. Shall I start the track **{2}**?"));

    public static readonly Text AndOthers = new("{0} e altre {1}", "{0} and {1} more");

    public static readonly Text YesToAll = new("Sì, a tutte", "Yes, for all");

    public static readonly Text OneByOne = new("Una per una", "One by one");

    public static readonly Text YesFor = new("Sì: {0}", "Yes: {0}");

    public static readonly Plural DecidedAll = new(new("Ho avviato un percorso.", "I have started one track."), new("Ho avviato {0} percorsi.", "I have started {0} tracks."));

    public static readonly Text AskedForYou = new(
        "Ho già chiesto a chi coordina di far partire **{0}** per te.",
        "I have already asked a coordinator to start **{0}** for you.");

    public static readonly Text Waits = new("in attesa di un sì", "waits for a yes");

    public static readonly Text ShowEverybody = new("Chi è in un percorso", "Who is on a track");

    public static readonly Text YouAccompany = new("Le persone che accompagni:", "The people you look after:");

    public static readonly Text NobodyOnTrack = new("Adesso nessuno è in un percorso.", "Nobody is on a track now.");

    public static readonly Text Everybody = new("Chi è in un percorso:", "Who is on a track:");
}
