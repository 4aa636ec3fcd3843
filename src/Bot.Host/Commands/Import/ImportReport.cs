using Bot.Content;

namespace Bot.Host.Commands.Import;

/// <summary>What came of an import.</summary>
internal sealed class ImportReport
{
    /// <summary>Rows and files that were taken, or would be: "contacts.csv: mellia".</summary>
    public List<(ChangeKind Kind, string What)> Changes { get; } = [];

    /// <summary>What was refused: the file as it was named on the command line, its line and the reason.</summary>
    public List<ContentProblem> Refused { get; } = [];
}
