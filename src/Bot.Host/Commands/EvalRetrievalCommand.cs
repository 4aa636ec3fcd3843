using System.CommandLine;
using Bot.Host.Commands.Eval;

namespace Bot.Host.Commands;

/// <summary><c>accordo eval retrieval</c>: how often the right passage is found.</summary>
internal static class EvalRetrievalCommand
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var corpus = new Option<string>("--corpus") { Description = "Passages: lines with id, title, text and perhaps group", Required = true };
        var queries = new Option<string>("--queries") { Description = "Questions: lines with id, text, relevant and perhaps group", Required = true };
        var language = new Option<string>("--lang") { Description = "Language of the passages: it or en", Required = true };
        var queryLanguage = new Option<string?>("--query-lang") { Description = "Language of the questions; told by their words when left out" };
        language.AcceptOnlyFromAmong("it", "en");
        queryLanguage.AcceptOnlyFromAmong("it", "en");
        var command = new Command("retrieval", "Indexes passages, asks every question and measures recall, speed and size") { corpus, queries, language, queryLanguage };
        command.SetAction((parsed, _) => EvalCommand.PrintAsync(() => Task.FromResult<object>(RetrievalEvaluation.Measure(
            parsed.GetRequiredValue(corpus), parsed.GetRequiredValue(queries), parsed.GetRequiredValue(language), parsed.GetValue(queryLanguage)))));
        return command;
    }
}
