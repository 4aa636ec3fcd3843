using System.CommandLine;
using Bot.Fitting.Examples;

namespace Bot.Fitting;

/// <summary>Learns the weights of ranking and confidence anew and prints them, with what they reach on documents left out: <c>dotnet run -c Release --project bench/Fitting -- …</c></summary>
internal static class FittingCommand
{
    /// <summary>Runs it.</summary>
    public static int Run(string[] arguments)
    {
        var answers = new Option<string[]>("--answers") { Description = "Folders with document.md and questions.jsonl", AllowMultipleArgumentsPerToken = true };
        var retrieval = new Option<string[]>("--retrieval") { Description = "Folders with corpus.jsonl and queries.jsonl, as it:FOLDER or en:FOLDER", AllowMultipleArgumentsPerToken = true };
        var own = new Option<string?>("--own") { Description = "The folder of our own quality sets" };
        var dump = new Option<string?>("--dump") { Description = "File to write every example to, one a line" };
        var command = new RootCommand("Learns the weights of ranking and confidence") { answers, retrieval, own, dump };
        command.SetAction(parsed =>
        {
            List<RankedQuestion> questions =
            [
                .. (parsed.GetValue(answers) ?? []).SelectMany(AnswerSets.Read),
                .. parsed.GetValue(own) is { } folder ? OwnSets.Read(folder) : [],
                .. (parsed.GetValue(retrieval) ?? []).SelectMany(RetrievalSets.Read),
            ];
            if (parsed.GetValue(dump) is { } path)
            {
                ExampleFile.Write(path, questions);
            }

            RankingFit.Print(questions);
            ConfidenceFit.Print(questions);
        });
        return command.Parse(arguments).Invoke();
    }
}
