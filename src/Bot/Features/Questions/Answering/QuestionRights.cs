using System.Globalization;
using System.Text.RegularExpressions;
using Bot.Features.Questions.Keeping;
using Bot.Intents;
using Bot.Messages;
using Bot.Messages.Parts;
using Bot.People;

namespace Bot.Features.Questions.Answering;

/// <summary>Finds a question for who may take care of it: a coordinator, or somebody named for its topic.</summary>
internal sealed partial class QuestionRights(IQuestionRepository questions, QuestionRouting routing)
{
    /// <summary>The question that is named in some words, or the reply that says why not.</summary>
    public async Task<(Question? Question, Reply? Refused)> FindAsync(string named, Turn turn, CancellationToken cancellationToken)
    {
        var number = Number(named);
        var isCoordinator = turn.Person.Roles.Contains(RoleNames.Coordinator);
        if (number is null || await questions.FindAsync(number, cancellationToken) is not { } question)
        {
            var unknown = (isCoordinator ? QuestionTexts.NotFound : QuestionTexts.NotTheirs).In(turn.Locale, Markdown.Escape(number ?? ""));
            return (null, new Reply(unknown) { Outcome = Outcome.Declined, Actions = isCoordinator ? [new Button(QuestionTexts.List.In(turn.Locale), QuestionIntents.List)] : [] });
        }

        return isCoordinator || (turn.Person.Email is { } email && routing.PeopleOf(question.Topic).Contains(email.ToLowerInvariant()))
            ? (question, null)
            : (null, new Reply(QuestionTexts.NotTheirs.In(turn.Locale)) { Outcome = Outcome.Declined });
    }

    private static string? Number(string text) => Pattern().Match(text) is { Success: true } match
        ? string.Create(CultureInfo.InvariantCulture, $"Q-{match.Groups[1].Value}-{long.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture):0000}")
        : null;

    [GeneratedRegex(@"\bq[\s\-‐-―_/.]*(\d{4})[\s\-‐-―_/.]+(\d{1,9})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Pattern();
}
