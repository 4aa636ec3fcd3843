using Bot.Host.Commands.Eval;

namespace Bot.Fitting.Examples;

/// <summary>Questions about one document, with where it answers.</summary>
internal static class AnswerSets
{
    /// <summary>Reads a folder.</summary>
    public static IEnumerable<RankedQuestion> Read(string folder)
    {
        var index = LoadedDocuments.Read(Path.Combine(folder, "document.md"), "document.md");
        var name = Path.GetFileName(folder.TrimEnd('/'));
        return [.. JsonLines.Read<AnswerQuestion>(Path.Combine(folder, "questions.jsonl")).Select(question => RankedQuestion.Of(
            "answers", name, index.Search, (question.Question, question.Lang, question.Answerable),
            passage => question.Answerable && question.IsHit(index.Passages[passage].Passage.Start, index.Passages[passage].Passage.End)))];
    }
}
