using System.CommandLine;
using Bot.Host.Commands.Eval;

namespace Bot.Host.Commands;

/// <summary><c>accordo eval names</c>: how well misspelt names find their person.</summary>
internal static class EvalNamesCommand
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var people = new Option<string>("--people") { Description = "The names to find: lines with id and name", Required = true };
        var queries = new Option<string>("--queries") { Description = "What is asked: lines with text and id; a null id means nobody", Required = true };
        var command = new Command("names", "Measures how often a misspelt or partial name finds its person") { people, queries };
        command.SetAction((parsed, _) => EvalCommand.PrintAsync(() => Task.FromResult<object>(
            NamesEvaluation.Measure(parsed.GetRequiredValue(people), parsed.GetRequiredValue(queries)))));
        return command;
    }
}
