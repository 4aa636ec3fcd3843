using Bot.Features.Agreements.Curated.Store;
using Bot.Language;

namespace Bot.Features.Agreements.Curated;

/// <summary>The answers that coordinators wrote, in files and in chat; asked before any passage is looked for.</summary>
public sealed class CuratedAnswers(CuratedFiles files, ICuratedAnswerRepository repository)
{
    /// <summary>Questions less alike than this are different questions.</summary>
    public const double LeastLikeness = 0.85;

    // The hint and the handler of one turn ask the same.
    private (string Text, Locale Locale, CuratedMatch? Match)? found;

    /// <summary>The answer to a question in the asker's language, else in the other; null when nobody wrote one.</summary>
    public async Task<CuratedMatch?> FindAsync(string text, Locale locale, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(locale);
        if (found is not var (known, language, match) || known != text || language != locale)
        {
            var all = await AllAsync(cancellationToken);
            match = Best(text, all.Where(answer => answer.Language == locale.Code)) ?? Best(text, all.Where(answer => answer.Language != locale.Code));
            found = (text, locale, match);
        }

        return match;
    }

    /// <summary>Every answer that serves now: those written in chat take the place of those in files.</summary>
    public async Task<IReadOnlyList<CuratedAnswer>> AllAsync(CancellationToken cancellationToken)
    {
        var written = await repository.AllAsync(cancellationToken);
        var changed = written.Select(row => row.Answer.Id).ToHashSet(StringComparer.Ordinal);
        return [.. written.Where(row => !row.IsRemoved).Select(row => row.Answer), .. files.Answers.Where(answer => !changed.Contains(answer.Id))];
    }

    /// <summary>The answer nearest to a question among some; null when none is near enough.</summary>
    internal static CuratedMatch? Best(string text, IEnumerable<CuratedAnswer> answers)
    {
        var asked = new Dictionary<string, Wording>(StringComparer.Ordinal);
        return answers
            .Select(answer => Match(asked.TryGetValue(answer.Language, out var known) ? known : asked[answer.Language] = new Wording(text, answer.Language), answer))
            .Where(match => match.Likeness >= LeastLikeness)
            .MaxBy(match => match.Likeness);
    }

    private static CuratedMatch Match(Wording asked, CuratedAnswer answer) => answer.Questions
        .Select(question => new CuratedMatch(answer, question, asked.LikenessTo(new Wording(question, answer.Language)))).MaxBy(match => match.Likeness)!;
}
