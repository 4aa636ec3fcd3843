using System.CommandLine;
using Bot.Host.Commands.Eval;

namespace Bot.Host.Commands;

/// <summary><c>accordo eval intents</c>: how well messages find their intent.</summary>
internal static class EvalIntentsCommand
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var train = new Option<string>("--train") { Description = "Examples to learn: lines with text and intent", Required = true };
        var background = new Option<string?>("--background") { Description = "Sentences of no intent to learn as well" };
        var valid = new Option<string>("--valid") { Description = "Sentences the reject threshold is fitted on", Required = true };
        var test = new Option<string>("--test") { Description = "Sentences to measure; the intent oos means out of scope", Required = true };
        var command = new Command("intents", "Trains the classifier on a data set and measures accuracy, rejection and speed") { train, background, valid, test };
        command.SetAction((parsed, _) => EvalCommand.PrintAsync(() => Task.FromResult<object>(IntentsEvaluation.Measure(
            parsed.GetRequiredValue(train), parsed.GetValue(background), parsed.GetRequiredValue(valid), parsed.GetRequiredValue(test)))));
        return command;
    }
}
