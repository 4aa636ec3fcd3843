using System.Text.RegularExpressions;
using Bot.Features.Milestones.Plan;
using Bot.Intents;
using Bot.Language;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Features.Milestones.Chat;

/// <summary>"Elimina la scadenza del rapporto": words take nothing out, a press does.</summary>
internal static partial class Removal
{
    /// <summary>True when the message wants something taken out.</summary>
    public static bool IsAsked(string text) => Verb().IsMatch(TextNormalizer.Fold(text));

    /// <summary>Asks whether it is this one.</summary>
    public static Reply Ask(MilestoneDay day, Turn turn) => new(MilestoneTexts.RemoveIt.In(turn.Locale, Markdown.Escape(day.Milestone.Title.In(turn.Locale)), turn.Locale.Day(day.Day)))
    {
        Outcome = Outcome.Choices,
        Actions =
        [
            new Button(MilestoneTexts.Remove.In(turn.Locale), MilestoneIntents.Change, $"{day.Key}|{ChangeMilestoneHandler.RemoveValue}"),
            new Button(MilestoneTexts.ShowComing.In(turn.Locale), MilestoneIntents.List),
        ],
    };

    [GeneratedRegex(@"\b(?:elimin(?:a|are|alo|ala)|cancell(?:a|are|alo|ala)|togli(?:ere|lo|la)?|rimuov(?:i|ere|ilo|ila)|delete|remove|drop|take .+ (?:off|out)|take (?:off|out))\b")]
    private static partial Regex Verb();
}
