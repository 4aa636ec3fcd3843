using System.Globalization;
using Bot.Content;
using Bot.Features.Onboarding.Introductions;
using Bot.Features.Onboarding.Tracks;
using Bot.Language;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Features.Onboarding.Journeys;

/// <summary>Words the steps that are released together, or one that is looked at again.</summary>
public sealed class JourneyMessage(IColleagues colleagues)
{
    /// <summary>Name of the intent that takes the buttons of steps.</summary>
    public const string StepAction = "onboarding.step";

    private const int MostPeople = 3;

    /// <summary>One message with all these steps, and what it says at its end.</summary>
    public Reply Compose(IReadOnlyList<Step> steps, string end, Locale locale)
    {
        ArgumentNullException.ThrowIfNull(steps);
        ArgumentNullException.ThrowIfNull(locale);
        var lines = steps.Select(step => $"{JourneyTexts.Step.In(locale, Markdown.Escape(step.Title.In(locale)))}\n\n{Markdown.Escape(step.Text.In(locale))}{Met(step, locale)}");
        return new Reply(string.Join("\n\n", lines.Append(end).Where(line => line.Length > 0)))
        {
            Language = locale.Code,
            Intent = StepAction,
            Actions = [.. steps.SelectMany(step => Buttons(step, steps.Count > 1, locale)), Button.ToSay(JourneyTexts.HaveQuestion.In(locale), JourneyTexts.HaveQuestionWords.In(locale))],
        };
    }

    /// <summary>When the next step comes, and which ones still wait to be done.</summary>
    internal static string End(DateOnly? next, IReadOnlyList<Step> open, Locale locale)
    {
        var last = next is { } day ? JourneyTexts.NextOn.In(locale, locale.Day(day)) : JourneyTexts.LastSent.In(locale);
        return open.Count == 0 ? last : $"{last} {JourneyTexts.StillOpen.In(locale, open.Count, Titles(open, locale))}";
    }

    /// <summary>The titles of steps, one after another.</summary>
    internal static string Titles(IEnumerable<Step> steps, Locale locale) => string.Join(", ", steps.Select(step => $"**{Markdown.Escape(step.Title.In(locale))}**"));

    private string Met(Step step, Locale locale)
    {
        var people = (step.People?.In(locale) ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .SelectMany(subject => colleagues.Find(subject, "", MostPeople, locale)).DistinctBy(one => one.Name).Take(MostPeople).ToList();
        return people.Count == 0 ? "" : $"\n\n{string.Join('\n', people.Select(one => $"- **{Markdown.Escape(one.Name)}**: {Markdown.Escape(one.Reason)}"))}";
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

        var finish = new Button(isOneOfSeveral ? OfStep(step.Kind).In(locale, step.Title.In(locale)) : Alone(step.Kind).In(locale), StepAction, step.Id);
        return step.Say is { } say ? [finish, Button.ToSay(say.In(locale))] : [finish];
    }

    private static Text Alone(StepKind kind) => kind == StepKind.Meet ? JourneyTexts.HaveMet : JourneyTexts.HaveRead;

    private static Text OfStep(StepKind kind) => kind == StepKind.Meet ? JourneyTexts.HaveMetOf : JourneyTexts.HaveReadOf;
}
