using System.Text.Json;
using Bot.Content;
using Bot.Features.Agreements.Documents;
using Bot.Messages;
using Bot.Storage;

namespace Bot.Host.Commands.Eval;

/// <summary>Asks the whole bot, router included, questions about one document at a time.</summary>
internal static class AnswersEvaluation
{
    private const string DocumentFile = "document.md";

    /// <summary>Asks every question of every folder.</summary>
    /// <param name="folders">Folders with <c>document.md</c> and <c>questions.jsonl</c>.</param>
    /// <param name="failuresPath">Where to write every miss with what was said; null for nowhere.</param>
    /// <param name="cancellationToken">Stops asking.</param>
    /// <returns>Figures by language and in total.</returns>
    public static async Task<IReadOnlyDictionary<string, AnswerFigures>> MeasureAsync(IReadOnlyList<string> folders, string? failuresPath, CancellationToken cancellationToken)
    {
        var outcomes = new List<AnswerOutcome>();
        foreach (var folder in folders)
        {
            outcomes.AddRange(await AskAsync(folder, cancellationToken));
        }

        if (failuresPath is not null)
        {
            await File.WriteAllLinesAsync(failuresPath, outcomes.Where(IsMiss).Select(Describe), cancellationToken);
        }

        return outcomes.GroupBy(outcome => outcome.Question.Lang).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (group.Key, Figures: AnswerFigures.Of([.. group])))
            .Append(("total", AnswerFigures.Of(outcomes)))
            .ToDictionary(entry => entry.Item1, entry => entry.Item2);
    }

    /// <summary>Asks every question of one folder, each in a conversation of its own.</summary>
    internal static async Task<IReadOnlyList<AnswerOutcome>> AskAsync(string folder, CancellationToken cancellationToken)
    {
        var questions = JsonLines.Read<AnswerQuestion>(Path.Combine(folder, "questions.jsonl"));
        var content = Directory.CreateTempSubdirectory("accordo-eval-");
        try
        {
            Directory.CreateDirectory(Path.Combine(content.FullName, "documents"));
            File.Copy(Path.Combine(folder, DocumentFile), Path.Combine(content.FullName, "documents", DocumentFile));
            await using var services = Build(content.FullName);
            await services.GetRequiredService<Migrator>().MigrateAsync(cancellationToken);
            services.GetRequiredService<ContentLibrary>().Load(content.FullName);
            var text = services.GetRequiredService<DocumentLibrary>().Documents.Single().Text;
            var outcomes = new List<AnswerOutcome>();
            foreach (var question in questions)
            {
                outcomes.Add(new AnswerOutcome(question, await SayAsync(services, question, cancellationToken), text));
            }

            return outcomes;
        }
        finally
        {
            content.Delete(recursive: true);
        }
    }

    private static ServiceProvider Build(string folder)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddBot(_ => Database.Open(null, Path.Combine(folder, "eval.db")), _ => new Partnership(new LocalText("Valutazione", "Evaluation"), "Europe/Rome"));
        return services.BuildServiceProvider();
    }

    private static async Task<Reply> SayAsync(ServiceProvider services, AnswerQuestion question, CancellationToken cancellationToken)
    {
        var message = new IncomingMessage(question.Id, new Conversation("eval", question.Id), new Person("eval:person", "Eval"), question.Question) { Language = question.Lang };
        await services.GetRequiredService<Inbox>().AddAsync(message, isClaimed: true, cancellationToken);
        var replies = await services.GetRequiredService<ChatBot>().AnswerAsync(message, postReply: false, cancellationToken);

        // Several sentences in one message are answered one by one: together they are the reply.
        return replies.Count == 1 ? replies[0] : replies[0] with
        {
            Text = string.Join("\n\n", replies.Select(reply => reply.Text)),
            Citations = [.. replies.SelectMany(reply => reply.Citations)],
            Outcome = replies.Min(reply => reply.Outcome),
        };
    }

    private static bool IsMiss(AnswerOutcome outcome) => outcome.Question.Answerable
        ? !outcome.IsHitWithin(1) || !outcome.HasAnswer || !outcome.IsExact
        : !outcome.IsDeclined;

    private static string Describe(AnswerOutcome outcome) => JsonSerializer.Serialize(new
    {
        outcome.Question.Id,
        outcome.Question.Question,
        outcome.Question.Answerable,
        outcome.Question.Answers,
        outcome.Question.Start,
        outcome.Question.End,
        HitAt1 = outcome.IsHitWithin(1),
        HitAt3 = outcome.IsHitWithin(3),
        outcome.HasAnswer,
        outcome.Reply.Intent,
        outcome.Reply.Outcome,
        outcome.Reply.Confidence,
        outcome.Reply.Text,
    });
}
