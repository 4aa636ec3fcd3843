using System.Globalization;
using Bot.Language;
using Bot.Messages.Parts;

namespace Bot.Features.Milestones.Chat;

/// <summary>How often a milestone comes again, as people choose it in chat; a file can hold any rule of RFC 5545.</summary>
/// <param name="Name">Value of the choice.</param>
/// <param name="Words">What the choice says.</param>
/// <param name="Frequency">The rule without its end; empty for once.</param>
/// <param name="InSentence">Folded words that choose it in the middle of a sentence.</param>
/// <param name="Named">Folded words that choose it as an answer, and in a sentence may belong to a title ("quarterly report").</param>
internal sealed record Repetition(string Name, Text Words, string Frequency, IReadOnlyList<string> InSentence, IReadOnlyList<string> Named)
{
    // The longest that a partnership of ten years can want.
    private const int Years = 10;

    /// <summary>Once only.</summary>
    public static readonly Repetition Once = new("once", MilestoneTexts.Once, "", [], ["mai", "never", "once", "una volta", "no"]);

    /// <summary>What can be chosen, in order.</summary>
    public static readonly IReadOnlyList<Repetition> All =
    [
        Once,
        new("monthly", MilestoneTexts.Monthly, "FREQ=MONTHLY", ["ogni mese", "tutti i mesi", "every month", "each month"], ["mensile", "mensilmente", "monthly"]),
        new("quarterly", MilestoneTexts.Quarterly, "FREQ=MONTHLY;INTERVAL=3",
            ["ogni trimestre", "ogni tre mesi", "ogni 3 mesi", "tutti i trimestri", "every quarter", "each quarter", "every three months", "every 3 months"], ["trimestrale", "trimestralmente", "quarterly"]),
        new("yearly", MilestoneTexts.Yearly, "FREQ=YEARLY", ["ogni anno", "tutti gli anni", "every year", "each year"], ["annuale", "annualmente", "yearly", "annually"]),
    ];

    /// <summary>The one that a sentence asks for in so many words; null when none.</summary>
    public static Repetition? Said(string text)
    {
        var folded = $" {string.Join(' ', Tokenizer.Words(text))} ";
        return All.FirstOrDefault(repetition => repetition.InSentence.Any(words => folded.Contains($" {words} ", StringComparison.Ordinal)));
    }

    /// <summary>The choice in a language.</summary>
    public Choice Choice(Locale locale) => new(Words.In(locale), Name) { AlsoSaid = [.. InSentence, .. Named] };

    /// <summary>The rule from a day on.</summary>
    public string RuleFrom(DateOnly due) => Frequency.Length == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{Frequency};UNTIL={due.AddYears(Years):yyyyMMdd}");
}
