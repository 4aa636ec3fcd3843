using Bot.Features.Questions.Keeping;
using Bot.Language;

namespace Bot.Features.Questions;

/// <summary>The words around questions for a person.</summary>
internal static class QuestionTexts
{
    public static readonly Text Ask = new("Chiedere a chi coordina", "Ask a coordinator");

    public static readonly Text List = new("Domande senza risposta", "Unanswered questions");

    public static readonly Text Mine = new("Le mie domande a chi coordina", "My questions to the coordinators");

    public static readonly Plural MineAre = new(new Text("Hai fatto una domanda a chi coordina:", "You asked the coordinators one question:"), new Text("Ecco le tue {0} domande a chi coordina, la più recente per prima:", "Here are your {0} questions to the coordinators, the newest first:"));

    public static readonly Text NoneMine = new("Non hai ancora chiesto niente a chi coordina.", "You have not asked the coordinators anything yet.");

    public static readonly Text MineLine = new("- **{0}** «{1}»: {2}", "- **{0}** “{1}”: {2}");

    public static readonly Text AnsweredSo = new("{0} ha risposto «{1}»", "{0} answered “{1}”");

    public static readonly Text Answer = new("Rispondi", "Answer");

    public static readonly Text Take = new("Me ne occupo io", "I take care of it");

    public static readonly Text Close = new("Chiudi senza risposta", "Close without an answer");

    public static readonly Text Keep = new("Usala sempre come risposta", "Use it as the answer from now on");

    public static readonly Text WhatToAsk = new("Che cosa vuoi chiedere?", "What do you want to ask?");

    public static readonly Text AskTitle = new("Domanda a chi coordina", "Question to a coordinator");

    public static readonly Text Send = new("Invia", "Send");

    public static readonly Text Sent = new(
        "Fatto: la tua domanda è la **{0}**. La risposta arriverà qui.",
        "Done: your question is **{0}**. The answer will come here.");

    public static readonly Text SentToNobody = new(
        "Ho registrato la tua domanda come **{0}**, ma nessuno di chi coordina ha ancora parlato con me: la vedrà quando aprirà l'elenco delle domande.",
        "I registered your question as **{0}**, but no coordinator has talked with me yet: they will see it when they open the list of questions.");

    public static readonly Text AskedBefore = new("Questa domanda è già in attesa come **{0}**: la risposta arriverà qui.", "This question is waiting already as **{0}**: the answer will come here.");

    public static readonly Text Asks = new("{0} chiede:", "{0} asks:");

    public static readonly Plural AsMany = new(new Text("La aspetta una persona.", "One person waits for it."), new Text("La aspettano {0} persone.", "{0} people wait for it."));

    public static readonly Text AnswerTitle = new("Risposta a {0}", "Answer to {0}");

    public static readonly Text YourAnswer = new("La tua risposta", "Your answer");

    public static readonly Text AnswerHelp = new("Arriverà a chi ha chiesto, nel suo canale, con il tuo nome.", "It goes to whoever asked, in their channel, with your name.");

    public static readonly Text Delivered = new("{0} risponde alla tua domanda:", "{0} answers your question:");

    public static readonly Plural Answered = new(
        new Text("Fatto: la risposta è partita.", "Done: the answer is on its way."),
        new Text("Fatto: la risposta è partita per {0} persone.", "Done: the answer is on its way to {0} people."));

    public static readonly Text AnsweredBefore = new("A {0} ha già risposto {1}:", "{0} has been answered already by {1}:");

    public static readonly Text Taken = new("Fatto: di {0} ti occupi tu.", "Done: you take care of {0}.");

    public static readonly Text TakenBy = new("Se ne occupa {0}.", "{0} takes care of it.");

    public static readonly Text Closed = new("Fatto: {0} è chiusa senza risposta.", "Done: {0} is closed without an answer.");

    public static readonly Text ClosedForAsker = new("La tua domanda è stata chiusa senza una risposta:", "Your question was closed without an answer:");

    public static readonly Text Kept = new("Fatto: d'ora in poi rispondo così a questa domanda.", "Done: from now on I answer this question like that.");

    public static readonly Text NotKept = new("Qui non posso conservare risposte.", "I cannot keep answers here.");

    public static readonly Text NotFound = new("Non trovo la domanda {0}.", "I do not find question {0}.");

    public static readonly Text NotTheirs = new("A questa domanda risponde chi coordina.", "This question is for the coordinators to answer.");

    public static readonly Text Already = new("{0} è già {1}.", "{0} is already {1}.");

    public static readonly Text None = new("Nessuna domanda aspetta una risposta.", "No question waits for an answer.");

    public static readonly Plural Waiting = new(
        new Text("Una domanda aspetta una risposta:", "One question waits for an answer:"),
        new Text("{0} domande aspettano una risposta, la più vecchia per prima:", "{0} questions wait for an answer, the oldest first:"));

    public static readonly Text Noted = new("A queste i documenti non rispondono, e nessuno ha chiesto a una persona:", "The documents do not answer these, and nobody asked a person:");

    public static readonly Text Line = new("- **{0}** «{1}» · {2} · {3}", "- **{0}** “{1}” · {2} · {3}");

    public static readonly Plural Times = new(new Text("una volta", "once"), new Text("{0} volte", "{0} times"));

    public static readonly Plural Days = new(new Text("da un giorno", "for one day"), new Text("da {0} giorni", "for {0} days"));

    public static readonly Text Today = new("da oggi", "since today");

    public static readonly Text NobodyAsks = new("i documenti non rispondono a:", "the documents do not answer:");

    public static readonly Text KeptQuestion = new("domanda {0}: «{1}» ({2})", "question {0}: “{1}” ({2})");

    public static readonly Plural KeptCare = new(new Text("il tuo nome accanto a una domanda di cui ti occupi o a cui hai risposto", "your name beside one question you take care of or answered"), new Text("il tuo nome accanto a {0} domande di cui ti occupi o a cui hai risposto", "your name beside {0} questions you take care of or answered"));

    public static readonly Text Digest = new("Il riepilogo della settimana.", "The week's summary.");

    /// <summary>A state in words.</summary>
    public static Text Of(QuestionState state) => state switch
    {
        QuestionState.Noted => new("annotata", "noted"),
        QuestionState.Open => new("in attesa", "waiting"),
        QuestionState.Answered => new("con risposta", "answered"),
        _ => new("chiusa", "closed"),
    };
}
