using Bot.Language;

namespace Bot.Features.Agreements.Curated;

/// <summary>The words about curated answers.</summary>
internal static class CuratedTexts
{
    public static readonly Text List = new("Elencare le risposte scritte dai coordinatori", "List the answers that coordinators wrote");
    public static readonly Text Edit = new("Scrivere o cambiare una risposta pronta", "Write or change a ready answer");
    public static readonly Text Remove = new("Togliere una risposta pronta", "Take a ready answer out");

    public static readonly Text OnlyCoordinators = new("Le risposte pronte le cambiano i coordinatori. Se una va corretta, dillo a uno di loro.", "Ready answers are changed by coordinators. If one needs a correction, tell one of them.");
    public static readonly Text None = new("Non ci sono ancora risposte pronte. Puoi scriverne una qui, o nella cartella answers.", "There are no ready answers yet. You can write one here, or in the answers folder.");
    public static readonly Plural Count = new(new("C'è {0} risposta pronta:", "There is {0} ready answer:"), new("Ci sono {0} risposte pronte:", "There are {0} ready answers:"));
    public static readonly Text WrittenInChat = new("scritta da {0} il {1}", "written by {0} on {1}");
    public static readonly Text WrittenInFile = new("dal file {0}", "from the file {0}");
    public static readonly Text More = new("… e altre {0}: scrivi «cambia la risposta a» con la domanda.", "… and {0} more: say “change the answer to” with the question.");
    public static readonly Text ChangeThis = new("Cambia: {0}", "Change: {0}");
    public static readonly Text RemoveThis = new("Togli: {0}", "Take out: {0}");

    public static readonly Text FormTitle = new("Risposta pronta", "Ready answer");
    public static readonly Text Save = new("Salva", "Save");
    public static readonly Text Question = new("A quale domanda risponde?", "Which question does it answer?");
    public static readonly Text QuestionHelp = new("Come la farebbe una persona; più modi di dirla tra barre verticali (|).", "As a person would ask it; several wordings between vertical bars (|).");
    public static readonly Text Answer = new("Che cosa si risponde?", "What is the answer?");
    public static readonly Text Language = new("In quale lingua?", "In which language?");
    public static readonly Text ItalianName = new("Italiano", "Italian");
    public static readonly Text EnglishName = new("Inglese", "English");

    public static readonly Text Added = new("Fatto: da ora alla domanda «{0}» rispondo con le tue parole.", "Done: from now on I answer “{0}” with your words.");
    public static readonly Text Changed = new("Fatto: la risposta a «{0}» è cambiata.", "Done: the answer to “{0}” has changed.");
    public static readonly Text Removed = new("Fatto: la risposta a «{0}» non c'è più; da ora rispondono i documenti.", "Done: the answer to “{0}” is gone; from now on the documents answer.");
    public static readonly Text WhichOne = new("Quale risposta devo togliere?", "Which answer shall I take out?");
    public static readonly Text Unknown = new("Non trovo questa risposta: forse è già stata tolta.", "I do not find that answer: it may have been taken out already.");
    public static readonly Text NoWords = new("La domanda non ha parole: scrivi che cosa chiedono le persone.", "The question has no words: write what people ask.");

    public static readonly Text Source = new("Risposta dei coordinatori, scritta da {0} il {1}.", "Answer by the coordinators, written by {0} on {1}.");
    public static readonly Text SourceFile = new("Risposta dei coordinatori.", "Answer by the coordinators.");
}
