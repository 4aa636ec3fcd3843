using System.CommandLine;
using Bot.Host.Commands.Exports;

namespace Bot.Host.Commands;

/// <summary><c>accordo export requests|questions|audit --format csv|json</c>: what a coordinator takes to a spreadsheet.</summary>
internal static class ExportCommand
{
    private static readonly IExport[] Exports = [new RequestsExport(), new QuestionsExport(), new AuditExport()];

    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var what = new Argument<string>("what") { Description = string.Join(", ", Exports.Select(export => export.Name)) };
        what.AcceptOnlyFromAmong([.. Exports.Select(export => export.Name)]);
        var format = new Option<string>("--format") { Description = "csv or json", DefaultValueFactory = _ => "csv" };
        format.AcceptOnlyFromAmong("csv", "json");
        var command = new Command("export", "Writes project requests, questions or the audit log to standard output") { what, format };
        command.SetAction((parsed, cancellationToken) => StartUp.RunAsync(() => ExportAsync(
            parsed, parsed.GetRequiredValue(what), parsed.GetRequiredValue(format), cancellationToken)));
        return command;
    }

    private static async Task<int> ExportAsync(ParseResult parsed, string what, string format, CancellationToken cancellationToken)
    {
        await using var app = StartUp.Build(parsed, "--Logging:LogLevel:Default=Warning");
        await BotApp.OpenAsync(app.Services, cancellationToken);
        await using var scope = app.Services.CreateAsyncScope();
        var export = Exports.Single(export => export.Name == what);
        var columns = export.Columns(scope.ServiceProvider);
        var rows = export.RowsAsync(scope.ServiceProvider, cancellationToken);
        await using var output = Console.OpenStandardOutput();
        await (format == "json" ? ExportWriter.JsonAsync(output, columns, rows, cancellationToken) : ExportWriter.CsvAsync(output, columns, rows, cancellationToken));
        return 0;
    }
}
