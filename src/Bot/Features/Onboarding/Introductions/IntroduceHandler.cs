using Bot.Intents;
using Bot.Intents.Dialogs;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Features.Onboarding.Introductions;

/// <summary>Takes a newcomer's introduction to the coordinators, who decide whether it is posted.</summary>
public sealed class IntroduceHandler(IntroductionRepository introductions, FormDialog dialog, IntroductionDesk desk) : IIntentHandler
{
    private const string WordsField = "words";

    /// <summary>What it answers to.</summary>
    public static readonly Intent Intent = new("onboarding.introduce", IntroductionTexts.Introduce)
    {
        Italian = ["vorrei presentarmi agli altri", "voglio presentarmi al gruppo", "scrivo la mia presentazione", "pubblica la mia presentazione", "mi presento ai colleghi"],
        English = ["I would like to introduce myself to the others", "I want to introduce myself to the group", "write my introduction", "post my introduction", "let me introduce myself to colleagues"],
        IsListed = false,
    };

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (!desk.HasCoordinators)
        {
            return new Reply(IntroductionTexts.NobodyToAsk.In(turn.Locale)) { Outcome = Outcome.Declined };
        }

        var form = new Form(Intent.Name, IntroductionTexts.Introduce.In(turn.Locale), IntroductionTexts.Submit.In(turn.Locale),
            [new FormField(WordsField, FieldKind.Paragraph, IntroductionTexts.Words.In(turn.Locale)) { Help = IntroductionTexts.WordsHelp.In(turn.Locale), MaxLength = 600 }]);
        var step = dialog.Continue(form, turn);
        if (step.Reply is { } question)
        {
            return question;
        }

        var introduction = new Introduction(turn.Person.Id, turn.Person.Name, step.Values[WordsField]);
        await introductions.SaveAsync(introduction, cancellationToken);
        await desk.SubmitAsync(introduction, turn.Now, cancellationToken);
        return new Reply(IntroductionTexts.Sent.In(turn.Locale)) { Outcome = Outcome.Done };
    }
}
