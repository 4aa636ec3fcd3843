using Bot.Features.Milestones.Reminders.Preferences;
using Bot.Intents;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Features.Milestones.Export;

/// <summary>Gives a person the private address of the calendar feed.</summary>
public sealed class GetCalendarHandler(CalendarLinks links, PublicAddress address) : IIntentHandler
{
    private const string AnewValue = "anew";

    private const string EndValue = "end";

    /// <summary>What it answers to.</summary>
    public static readonly Intent Intent = new(MilestoneIntents.Calendar, ExportTexts.Calendar)
    {
        Italian =
        [
            "esporta le scadenze in calendario", "vorrei il file ics", "aggiungi le scadenze al mio calendario", "link del calendario", "sincronizza con outlook", "abbonarsi al calendario",
            "come metto le scadenze in google calendar?", "mandami il file del calendario", "dammi il link per il calendario", "scarica il calendario", "voglio le scadenze nel calendario di outlook",
            "calendario in formato ics", "il link ics per favore",
        ],
        English =
        [
            "export the deadlines to a calendar", "I want the ics file", "add the deadlines to my calendar", "calendar link", "sync with outlook", "subscribe to the calendar",
            "how do I put the deadlines into google calendar?", "send me the calendar file", "give me the calendar link", "download the calendar", "I want the deadlines in my outlook calendar",
            "calendar in ics format", "the ics link please",
        ],
        Commands = ["ics"],
    };

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var person = ReminderPeople.KeyOf(turn.Person);
        if (turn.Value == EndValue)
        {
            var ended = await links.EndAsync(person, cancellationToken);
            return new Reply((ended ? ExportTexts.Ended : ExportTexts.NoneToEnd).In(turn.Locale)) { Outcome = Outcome.Done, Actions = [new Button(ExportTexts.Anew.In(turn.Locale), Intent.Name, AnewValue)] };
        }

        // A calendar's address in a room would be everybody's.
        if (!turn.Message.Conversation.IsPrivate)
        {
            return new Reply(ExportTexts.InPrivateOnly.In(turn.Locale)) { Outcome = Outcome.Declined };
        }

        var path = await links.PathAsync(person, DatesUse.Calendar, turn.Value == AnewValue, cancellationToken);
        return new Reply(ExportTexts.Feed.In(turn.Locale))
        {
            Outcome = Outcome.Done,
            Facts = [new Fact((address.Url is null ? ExportTexts.AddressHere : ExportTexts.Address).In(turn.Locale), address.Of($"{path}/milestones.ics?lang={turn.Locale.Code}"))],
            Actions = [new Button(ExportTexts.Anew.In(turn.Locale), Intent.Name, AnewValue), new Button(ExportTexts.End.In(turn.Locale), Intent.Name, EndValue)],
        };
    }
}
