using System.Globalization;
using Bot.Features.Onboarding.Journeys;
using Bot.Features.Onboarding.Tracks;
using Bot.Intents;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Features.Onboarding.Chat;

/// <summary>Takes "I have read this" and the answer to a quiz; after the last step the journey ends with a summary.</summary>
public sealed class FinishStepHandler(JourneyRepository journeys, TrackLibrary tracks, JourneyMessage message, JourneyEnd end) : IIntentHandler
{
    /// <summary>What it answers to.</summary>
    public static readonly Intent Intent = new(JourneyMessage.StepAction, JourneyTexts.Show) { IsListed = false };

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var parts = (turn.Value ?? "").Split('|');
        var journey = await journeys.FindAsync(turn.Person.Id, cancellationToken);
        var track = journey is null ? null : tracks.Find(journey.Track);
        if (journey is null || track?.Steps.FirstOrDefault(step => step.Id == parts[0]) is not { } step)
        {
            return new Reply(JourneyTexts.Changed.In(turn.Locale)) { Outcome = Outcome.Declined, Actions = [new Button(JourneyTexts.Show.In(turn.Locale), JourneyHandler.Intent.Name)] };
        }

        if (parts is [_, JourneyEnd.OpenValue])
        {
            return message.Compose([step], "", turn.Locale);
        }

        if (step.Kind == StepKind.Quiz && (parts.Length < 2 || parts[1] != step.Answer.ToString(CultureInfo.InvariantCulture)))
        {
            return new Reply(JourneyTexts.Wrong.In(turn.Locale))
            {
                Outcome = Outcome.Choices,
                Actions = [.. step.Choices.Select((choice, index) => new Button(choice.In(turn.Locale), Intent.Name, $"{step.Id}|{index + 1}"))],
            };
        }

        await journeys.FinishAsync(journey.Person, step.Id, cancellationToken);
        var done = (await journeys.StepsAsync(journey.Person, cancellationToken)).Where(other => other.Done > 0).Select(other => other.Step).ToHashSet(StringComparer.Ordinal);
        var text = step.Kind == StepKind.Quiz
            ? JourneyTexts.Right.In(turn.Locale, Markdown.Escape(step.Choices[step.Answer - 1].In(turn.Locale)))
            : JourneyTexts.Good.In(turn.Locale, Markdown.Escape(step.Title.In(turn.Locale)));
        if (journey.State == Journey.Running && track.Steps.All(other => done.Contains(other.Id)))
        {
            var summary = (await end.FinishAsync(journey, turn.Now, cancellationToken))(turn.Locale);
            return summary with { Text = $"{text} {summary.Text}" };
        }

        return new Reply(text) { Outcome = Outcome.Done };
    }
}
