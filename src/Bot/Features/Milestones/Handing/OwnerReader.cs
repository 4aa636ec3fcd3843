using Bot.Content;
using Bot.Features.Milestones.Plan;
using Bot.Features.Milestones.Reminders.Preferences;
using Bot.Intents;
using Bot.People;

namespace Bot.Features.Milestones.Handing;

/// <summary>Reads who is to be responsible, and whether this person may say so.</summary>
public sealed class OwnerReader(Partnership partnership)
{
    private static readonly HashSet<string> Oneself = ["io", "me", "a me", "io stesso", "io stessa", "me stesso", "me stessa", "myself", "i", "to me"];

    /// <summary>The owner that was said.</summary>
    /// <param name="turn">Whose words.</param>
    /// <param name="said">An e-mail address or a role; empty for the owner before, or oneself.</param>
    /// <param name="before">What is changed by somebody who may; null for a new milestone.</param>
    /// <returns>The owner, or what is wrong.</returns>
    public (string Owner, string Wrong) Read(Turn turn, string said, Milestone? before)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(said);
        var own = ReminderPeople.KeyOf(turn.Person);
        var wanted = said.Trim().ToLowerInvariant();
        if (wanted == own || Oneself.Contains(wanted) || (wanted.Length == 0 && before is null))
        {
            return (own, "");
        }

        if (wanted.Length == 0 || wanted == before?.Owner)
        {
            return (before!.Owner, "");
        }

        try
        {
            // What is one's own may be handed on; work is given out anew by coordinators only.
            var owner = MilestoneRow.Owner(wanted, [.. partnership.Roles.Keys]);
            return before is not null || turn.Person.Roles.Contains(RoleNames.Coordinator) ? (owner, "") : ("", MilestoneTexts.OnlyOwn.In(turn.Locale));
        }
        catch (FormatException)
        {
            return ("", MilestoneTexts.OwnerUnknown.In(turn.Locale, said));
        }
    }
}
