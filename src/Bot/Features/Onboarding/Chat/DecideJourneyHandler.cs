using Bot.Features.Onboarding.Journeys;
using Bot.Intents;
using Bot.Intents.Dialogs;
using Bot.Language;
using Bot.Messages;
using Bot.Messages.Parts;
using Bot.People;

namespace Bot.Features.Onboarding.Chat;

/// <summary>Takes a coordinator's yes or no to a newcomer's track, and who looks after them.</summary>
public sealed class DecideJourneyHandler(JourneyRepository journeys, JourneyStart start, JourneyNews news, FormDialog dialog) : IIntentHandler
{
    /// <summary>What a button's value begins with that says yes and names a buddy.</summary>
    public const string Buddy = "buddy";

    /// <summary>What a button's value begins with that says yes to everybody who waits.</summary>
    public const string All = "all";

    private const int MostAtOnce = 1000;

    private const string BuddyField = "buddy";

    /// <summary>What it answers to.</summary>
    public static readonly Intent Intent = new("onboarding.decide", JourneyTexts.Show) { IsListed = false, Role = RoleNames.Coordinator };

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        // An answer to an open question has no button value of its own: what it belongs to was kept with the question.
        var parts = (turn.Value is { Length: > 0 } value ? value : turn.Answering?.Answers.GetValueOrDefault(IncomingMessage.ValueField) ?? "").Split('|', 2);
        if (parts[0] == All)
        {
            return await BeginAllAsync(turn, cancellationToken);
        }

        if (parts.Length < 2 || await journeys.FindAsync(parts[1], cancellationToken) is not { State: Journey.Waiting } journey)
        {
            return new Reply(JourneyTexts.GoneAlready.In(turn.Locale)) { Outcome = Outcome.Declined };
        }

        return parts[0] switch
        {
            "yes" => await BeginAsync(journey, turn, cancellationToken),
            Buddy => await BeginWithBuddyAsync(journey, turn, cancellationToken),
            _ => await RefuseAsync(journey, turn, cancellationToken),
        };
    }

    /// <summary>Yes, yes with a buddy, and no.</summary>
    public static IReadOnlyList<Button> Buttons(string person, Locale locale) =>
    [
        new Button(JourneyTexts.Yes.In(locale), Intent.Name, $"yes|{person}"),
        new Button(JourneyTexts.YesWithBuddy.In(locale), Intent.Name, $"{Buddy}|{person}"),
        new Button(JourneyTexts.No.In(locale), Intent.Name, $"no|{person}"),
    ];

    private async Task<Reply> BeginAllAsync(Turn turn, CancellationToken cancellationToken)
    {
        var waiting = await journeys.InStateAsync(Journey.Waiting, MostAtOnce, cancellationToken);
        foreach (var journey in waiting)
        {
            await start.BeginAsync(journey, turn, cancellationToken);
            await news.TellNewcomerAsync(journey, JourneyTexts.Begun, turn.Now, cancellationToken);
        }

        return waiting.Count == 0
            ? new Reply(JourneyTexts.GoneAlready.In(turn.Locale)) { Outcome = Outcome.Declined }
            : new Reply(JourneyTexts.DecidedAll.In(turn.Locale, waiting.Count)) { Outcome = Outcome.Done };
    }

    private async Task<Reply> BeginWithBuddyAsync(Journey journey, Turn turn, CancellationToken cancellationToken)
    {
        var form = new Form(Intent.Name, JourneyTexts.BuddyForm.In(turn.Locale), JourneyTexts.BuddyStart.In(turn.Locale),
            [new FormField(BuddyField, FieldKind.Address, JourneyTexts.BuddyField.In(turn.Locale, journey.Name)) { Help = JourneyTexts.BuddyHelp.In(turn.Locale) }])
        {
            Value = $"{Buddy}|{journey.Person}",
        };
        var step = dialog.Continue(form, turn, new Dictionary<string, string> { [IncomingMessage.ValueField] = form.Value });
        return step.Reply ?? await BeginAsync(journey with { Buddy = step.Values[BuddyField].ToLowerInvariant() }, turn, cancellationToken);
    }

    private async Task<Reply> BeginAsync(Journey journey, Turn turn, CancellationToken cancellationToken)
    {
        await start.BeginAsync(journey, turn, cancellationToken);
        await news.TellNewcomerAsync(journey, JourneyTexts.Begun, turn.Now, cancellationToken);
        var said = JourneyTexts.Decided.In(turn.Locale, Markdown.Escape(journey.Name));
        return new Reply(journey.Buddy.Length == 0 || await news.TellBuddyAsync(journey, turn.Now, cancellationToken)
            ? said
            : $"{said} {JourneyTexts.BuddyUnknown.In(turn.Locale, Markdown.Escape(journey.Buddy))}")
        { Outcome = Outcome.Done };
    }

    private async Task<Reply> RefuseAsync(Journey journey, Turn turn, CancellationToken cancellationToken)
    {
        await journeys.RemoveAsync(journey.Person, cancellationToken);
        await news.TellNewcomerAsync(journey, JourneyTexts.RefusedYou, turn.Now, cancellationToken);
        return new Reply(JourneyTexts.Refused.In(turn.Locale, Markdown.Escape(journey.Name))) { Outcome = Outcome.Done };
    }
}
