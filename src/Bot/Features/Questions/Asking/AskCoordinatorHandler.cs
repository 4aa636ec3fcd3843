using Bot.Intents;
using Bot.Intents.Dialogs;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Features.Questions.Asking;

/// <summary>Sends a question to a person: from the button of a declined answer, or in words.</summary>
internal sealed class AskCoordinatorHandler(QuestionDesk desk, FormDialog dialog) : IIntentHandler
{
    private const string TextField = "text";

    /// <summary>What it answers to.</summary>
    public static readonly Intent Intent = new(QuestionIntents.Ask, QuestionTexts.Ask)
    {
        Italian =
        [
            "vorrei chiedere a una persona", "chiedi a un coordinatore", "posso parlare con chi coordina?", "inoltra la mia domanda a qualcuno", "voglio fare una domanda a un umano",
            "ho una domanda per il coordinatore", "passami una persona", "chiedi a chi coordina la partnership", "vorrei parlare con una persona vera", "c'è un umano con cui parlare?",
            "manda la domanda a qualcuno che ne sa di più", "inoltra la domanda al coordinatore", "preferisco chiedere a un essere umano", "posso scrivere ai coordinatori?",
            "fammi rispondere da una persona", "voglio un operatore", "vorrei una persona in carne e ossa",
        ],
        English =
        [
            "I would like to ask a person", "ask a coordinator", "can I talk to the coordinator?", "forward my question to somebody", "I want to put a question to a human",
            "I have a question for the coordinator", "hand me over to a person", "ask whoever coordinates the partnership", "I would like to speak to a real person", "is there a human to talk to?",
            "send the question to somebody who knows more", "forward the question to the coordinator", "I prefer to ask a human being", "can I write to the coordinators?", "let a person answer me",
            "get me a human", "an operator please", "I want to talk to somebody in the flesh",
        ],
        Commands = ["chiedi a una persona", "ask a person"],
    };

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (Said(turn) is { Length: > 0 } text)
        {
            return await desk.AskAsync(text, turn, cancellationToken);
        }

        var field = new FormField(TextField, FieldKind.Paragraph, QuestionTexts.WhatToAsk.In(turn.Locale)) { MaxLength = 2000 };
        var step = dialog.Continue(new Form(QuestionIntents.Ask, QuestionTexts.AskTitle.In(turn.Locale), QuestionTexts.Send.In(turn.Locale), [field]), turn);
        turn.State.Open = turn.State.Open is { } open ? open with { TakesQuestions = true } : null;
        return step.Reply ?? await desk.AskAsync(step.Values[TextField], turn, cancellationToken);
    }

    // A button carries the question; a sentence such as "chiedi a un coordinatore: …" holds it.
    private static string Said(Turn turn)
    {
        if (turn.Values.ContainsKey(TextField) || turn.Answering is not null)
        {
            return "";
        }

        if (turn.Value is { Length: > 0 } value && turn.Message.Action == QuestionIntents.Ask)
        {
            return value;
        }

        var colon = turn.Text.IndexOf(':', StringComparison.Ordinal);
        return SpokenQuestion.Find(turn.Text) ?? (colon > 0 ? turn.Text[(colon + 1)..].Trim() : "");
    }
}
