using System.Globalization;
using Bot.Features.Onboarding.Introductions;
using Bot.Features.Onboarding.Tracks;
using Bot.Language;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Features.Onboarding.Journeys;

/// <summary>Words the steps that are released together.</summary>
internal static class JourneyMessage
{
    /// <summary>Name of the intent that takes the buttons of steps.</summary>
    public const string StepAction = "onboarding.step";

    /// <summary>One message with all these steps and when the next one comes.</summary>
    public static Reply Compose(IReadOnlyList<Step> steps, DateOnly? next, Locale locale)
    {
        var lines = steps.Select(step => $"{JourneyTexts.Step.In(locale, Markdown.Escape(step.Title.In(locale)))}\n\n{Markdown.Escape(step.Text.In(locale))}");
        var last = next is { } day ? JourneyTexts.NextOn.In(locale, locale.Day(day)) : JourneyTexts.LastSent.In(locale);
        return new Reply(string.Join("\n\n", lines.Append(last)))
        {
            Language = locale.Code,
            Intent = StepAction,
            Actions = [.. steps.SelectMany(step => Buttons(step, steps.Count > 1, locale)), Button.ToSay(JourneyTexts.HaveQuestion.In(locale), JourneyTexts.HaveQuestionWords.In(locale))],
        };
    }

    private static IEnumerable<Button> Buttons(Step step, bool isOneOfSeveral, Locale locale)
    {
        if (step.Kind == StepKind.Quiz)
        {
            return step.Choices.Select((choice, index) => new Button(choice.In(locale), StepAction, $"{step.Id}|{(index + 1).ToString(CultureInfo.InvariantCulture)}"));
        }

        if (step.Kind == StepKind.Introduce)
        {
            return [new Button(IntroductionTexts.Introduce.In(locale), IntroduceHandler.Intent.Name)];
        }

        var read = new Button(isOneOfSeveral ? JourneyTexts.HaveReadOf.In(locale, step.Title.In(locale)) : JourneyTexts.HaveRead.In(locale), StepAction, step.Id);
        return step.Say is { } say ? [read, Button.ToSay(say.In(locale))] : [read];
    }
}
