using Bot.Acceptance.Teams;

namespace Bot.Acceptance.Calendar;

/// <summary>A test that reads a calendar with ical.js; skipped, with the reason, where that is not installed.</summary>
public sealed class CalendarFactAttribute : FactAttribute
{
    /// <summary>Why tests are skipped; null where they run.</summary>
    internal static string? Reason { get; } = Directory.Exists(Path.Combine(ValidatorTools.NodeFolder, "node_modules", "ical.js")) ? null : "no calendar reader: npm ci in tests/Bot.Acceptance/node";

    public CalendarFactAttribute() => Skip = Reason!;
}
