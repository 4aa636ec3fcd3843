using System.CommandLine;
using Bot.Host.Commands.Eval;

namespace Bot.Host.Commands;

/// <summary><c>accordo eval answers</c>: how well the whole bot answers from documents.</summary>
internal static class EvalAnswersCommand
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var documents = new Option<string[]>("--documents") { Description = "Folders with document.md and questions.jsonl; each document is loaded alone", Required = true, AllowMultipleArgumentsPerToken = true };
        var failures = new Option<string?>("--failures") { Description = "File to write every miss to, with what was said" };
        var command = new Command("answers", "Asks the whole bot about documents and measures sources, answers and refusals") { documents, failures };
        command.SetAction((parsed, cancellationToken) => EvalCommand.PrintAsync(async () =>
            await AnswersEvaluation.MeasureAsync(parsed.GetRequiredValue(documents), parsed.GetValue(failures), cancellationToken)));
        return command;
    }
}
