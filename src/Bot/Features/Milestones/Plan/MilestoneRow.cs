using System.Globalization;
using Bot.Content;

namespace Bot.Features.Milestones.Plan;

/// <summary>Makes a milestone of a row of <c>milestones.csv</c>.</summary>
internal static class MilestoneRow
{
    private const int LongestLead = 3650;

    /// <summary>The columns that must be there.</summary>
    public static readonly IReadOnlyList<string> Columns = ["id", "kind", "due", "title_it", "title_en"];

    /// <summary>The milestone of a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="roles">The partnership's roles, which may own a milestone.</param>
    /// <exception cref="FormatException">What is wrong, and what would be right.</exception>
    public static Milestone Take(CsvRow row, IReadOnlyCollection<string> roles) => new(
        row.Required("id"), KindOf(row.Required("kind")), Title(row), row.Day("due"))
    {
        Recurrence = Recurrence(row["recurrence"], row.Day("due")),
        Owner = Owner(row["owner"], roles),
        Leads = Leads(row.List("lead_days")),
        IsDone = IsDone(row["state"]),
        Link = row["link"],
        Source = Local(row, "source"),
    };

    /// <summary>A rule that can be kept: it ends, and the first day is one of its own.</summary>
    /// <exception cref="FormatException">What is wrong, and what would be right.</exception>
    public static string Recurrence(string rule, DateOnly due)
    {
        if (rule.Length == 0)
        {
            return "";
        }

        var recurrence = Calendar.Recurrence.Parse(rule);
        if (!recurrence.HasEnd)
        {
            throw new FormatException($"recurrence '{rule}' has no end: add COUNT=40 or UNTIL=20310608");
        }

        var days = recurrence.From(due).Take(Milestone.MostDays + 1).ToList();
        return days switch
        {
            { Count: > Milestone.MostDays } => throw new FormatException($"recurrence '{rule}' gives more than {Milestone.MostDays} days: make it rarer or end it sooner"),
            [] => throw new FormatException($"recurrence '{rule}' gives no day at all from {due:yyyy-MM-dd} on: correct one of the two"),
            [var first, ..] when first != due => throw new FormatException($"due {due:yyyy-MM-dd} is not a day of recurrence '{rule}', whose first is {first:yyyy-MM-dd}: correct one of the two"),
            _ => rule,
        };
    }

    /// <summary>An owner that can be reached: an e-mail address in lower case, or a role.</summary>
    /// <exception cref="FormatException">It is neither.</exception>
    public static string Owner(string owner, IReadOnlyCollection<string> roles)
    {
        var folded = owner.ToLowerInvariant();
        var at = folded.IndexOf('@', StringComparison.Ordinal);
        return folded.Length == 0 || roles.Contains(folded) || (at > 0 && at < folded.Length - 1 && !folded.Contains(' ', StringComparison.Ordinal))
            ? folded
            : throw new FormatException($"owner '{owner}' is unknown: write an e-mail address or a role of partnership.json ({string.Join(", ", roles)}), or leave it empty");
    }

    /// <summary>The days before of a text such as <c>30;7;1</c>; the usual ones when it is empty, null when it is something else.</summary>
    public static IReadOnlyList<int>? TryLeads(string text)
    {
        try
        {
            return Leads(text.Split([';', ',', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static IReadOnlyList<int> Leads(IReadOnlyList<string> days) => days.Count == 0 ? Milestone.UsualLeads : [.. days
        .Select(day => int.TryParse(day, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= LongestLead
            ? number
            : throw new FormatException($"lead_days has '{day}': write whole days from 1 to {LongestLead} between semicolons, as in 30;7;1"))
        .Distinct().OrderDescending()];

    private static MilestoneKind KindOf(string kind) => kind switch
    {
        "task" => MilestoneKind.Task,
        "event" => MilestoneKind.Event,
        _ => throw new FormatException($"kind is '{kind}': write task (something to do) or event (a day to know of)"),
    };

    private static bool IsDone(string state) => state switch
    {
        "" or "open" => false,
        "done" => true,
        _ => throw new FormatException($"state is '{state}': write open or done, or leave it empty"),
    };

    private static LocalText Title(CsvRow row) =>
        Local(row, "title") is { It.Length: > 0 } title ? title : throw new FormatException("title_it and title_en are empty: fill in at least one");

    private static LocalText Local(CsvRow row, string column)
    {
        var (italian, english) = (row[$"{column}_it"], row[$"{column}_en"]);
        return new LocalText(italian.Length > 0 ? italian : english, english.Length > 0 ? english : italian);
    }
}
