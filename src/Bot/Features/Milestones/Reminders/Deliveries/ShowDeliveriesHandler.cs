using System.Globalization;
using Bot.Intents;
using Bot.Language;
using Bot.Messages;
using Bot.Messages.Parts;
using Bot.People;

namespace Bot.Features.Milestones.Reminders.Deliveries;

/// <summary>Shows coordinators what became of the reminders: how many arrived, and which could not be delivered and why.</summary>
public sealed class ShowDeliveriesHandler(ReminderRepository reminders) : IIntentHandler
{
    private const int Days = 30;

    private const int Most = 15;

    /// <summary>What it answers to.</summary>
    public static readonly Intent Intent = new(MilestoneIntents.Deliveries, DeliveryTexts.Show)
    {
        Italian = ["quali promemoria non sono arrivati?", "promemoria non consegnati", "a chi non sono arrivati i promemoria?", "registro dei promemoria inviati", "i promemoria sono partiti?"],
        English = ["which reminders did not arrive?", "undelivered reminders", "who did not get their reminders?", "log of the reminders that were sent", "have the reminders gone out?"],
        Role = RoleNames.Coordinator,
    };

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        await reminders.SettleAsync(cancellationToken);
        var log = await reminders.DeliveriesAsync(turn.Now.AddDays(-Days), cancellationToken);
        var failed = log.Where(entry => entry.Outcome is not (ReminderDelivery.Waiting or ReminderDelivery.Sent)).ToList();
        var summary = DeliveryTexts.Summary.In(
            turn.Locale, Days, log.Count(entry => entry.Outcome == ReminderDelivery.Sent), log.Count(entry => entry.Outcome == ReminderDelivery.Waiting), failed.Count);
        var lines = failed.Take(Most).Select(entry => $"- {Line(entry, turn.Locale)}").ToList();
        return new Reply(string.Join('\n', [summary, .. lines.Count > 0 ? ["", .. lines] : Array.Empty<string>(), .. failed.Count > Most ? ["", DeliveryTexts.More.In(turn.Locale, failed.Count - Most)] : Array.Empty<string>()]));
    }

    /// <summary>One undelivered message in words.</summary>
    internal static string Line(ReminderDelivery entry, Locale locale) => DeliveryTexts.Line.In(
        locale, Markdown.Escape(entry.Person), locale.Day(DateOnly.ParseExact(entry.Day, "yyyy-MM-dd", CultureInfo.InvariantCulture)), DeliveryTexts.Why(entry.Outcome, locale));
}
