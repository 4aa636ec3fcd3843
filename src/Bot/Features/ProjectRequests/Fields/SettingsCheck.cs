using System.Globalization;
using Bot.Features.ProjectRequests.Hints;
using Bot.Messages.Parts;

namespace Bot.Features.ProjectRequests.Fields;

/// <summary>Says what is wrong in <c>requests.json</c>, in words that help to mend it.</summary>
internal static class SettingsCheck
{
    /// <summary>What is wrong; empty when nothing is.</summary>
    /// <param name="settings">What a coordinator wrote.</param>
    /// <param name="areas">Ids of the research areas there are.</param>
    public static IEnumerable<string> Problems(RequestSettings settings, IEnumerable<string> areas)
    {
        var known = areas.ToHashSet(StringComparer.Ordinal);
        return [.. OfNames(settings), .. settings.Fields.SelectMany(field => OfField(field, known)), .. settings.Approval.SelectMany(rule => OfRule(rule, known)), .. OfPace(settings)];
    }

    private static IEnumerable<string> OfNames(RequestSettings settings)
    {
        string[] needed = [RequestSettings.Title, RequestSettings.Area];
        var missing = needed.Where(name => settings.Fields.All(field => field.Name != name)).Select(name => $"the field '{name}' is missing: every request needs it");
        var twice = settings.Fields.GroupBy(field => field.Name).Where(group => group.Count() > 1).Select(group => $"the field '{group.Key}' stands there twice: give each its own name");
        return missing.Concat(twice);
    }

    private static IEnumerable<string> OfField(RequestField field, HashSet<string> areas)
    {
        if (field.MaxLength is < 1 or > 3000)
        {
            yield return $"the field '{field.Name}' has maxLength {field.MaxLength}: write 1 to 3000";
        }

        if (field is { Kind: FieldKind.Choice, Choices.Count: 0, Name: not RequestSettings.Area })
        {
            yield return $"the field '{field.Name}' has no choices: list them, or make it a text";
        }

        if (field.Touches.Length > 0 && !RequestHints.Subjects.ContainsKey(field.Touches))
        {
            yield return $"the field '{field.Name}' touches '{field.Touches}': write one of {string.Join(", ", RequestHints.Subjects.Keys)}";
        }

        foreach (var area in field.Areas.Where(area => !areas.Contains(area)))
        {
            yield return $"the field '{field.Name}' is for the research area '{area}': write one of {string.Join(", ", areas)}";
        }

        foreach (var bound in new[] { field.Min, field.Max }.Where(bound => !IsBound(field.Kind, bound)))
        {
            yield return $"the field '{field.Name}' is bounded by '{bound}': write a number for a number, yyyy-MM-dd or today for a date, nothing for other kinds";
        }
    }

    private static bool IsBound(FieldKind kind, string bound) => bound.Length == 0 || kind switch
    {
        FieldKind.Number => decimal.TryParse(bound, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _),
        FieldKind.Date => bound == RequestField.Today || DateOnly.TryParseExact(bound, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        _ => false,
    };

    private static IEnumerable<string> OfRule(ApprovalRule rule, HashSet<string> areas)
    {
        foreach (var email in rule.Steps.SelectMany(step => step).Where(email => !email.Contains('@', StringComparison.Ordinal)))
        {
            yield return $"the approver '{email}' is no e-mail address: write name@example.org";
        }

        if (rule.Steps.Any(step => step.Count == 0))
        {
            yield return "an approval step names nobody: add an address or take the step away";
        }

        foreach (var area in rule.Areas.Where(area => !areas.Contains(area)))
        {
            yield return $"an approval rule is for the research area '{area}': write one of {string.Join(", ", areas)}";
        }
    }

    private static IEnumerable<string> OfPace(RequestSettings settings) =>
        settings.RemindAfterDays < 1 || settings.EscalateAfterDays < settings.RemindAfterDays || settings.MostPerHour < 1
            ? ["remindAfterDays and mostPerHour must be 1 or more, escalateAfterDays not less than remindAfterDays"]
            : [];
}
