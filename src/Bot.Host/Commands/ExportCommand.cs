using System.CommandLine;
using Bot.Features.Milestones.Export;
using Bot.Host.Commands.Exports;
using Bot.Language;

namespace Bot.Host.Commands;

/// <summary><c>accordo export requests|milestones|questions|reminders|audit --format csv|json|ics</c>: what a coordinator takes to a spreadsheet.</summary>
internal static class ExportCommand
{
    private const string Calendar = "ics";

    private const string Milestones = "milestones";

    private static readonly IExport[] Exports = [new RequestsExport(), new MilestonesExport(), new QuestionsExport(), new RemindersExport(), new AuditExport()];

    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var what = new Argument<string>("what") { Description = string.Join(", ", Exports.Select(export => export.Name)) };
        what.AcceptOnlyFromAmong([.. Exports.Select(export => export.Name)]);
        var format = new Option<string>("--format") { Description = "csv, json, or ics for milestones", DefaultValueFactory = _ => "csv" };
        format.AcceptOnlyFromAmong("csv", "json", Calendar);
        var command = new Command("export", "Writes project requests, milestones, questions, the log of reminders or the audit log to standard output") { what, format };
        command.Validators.Add(result =>
        {
            if (result.GetValue(format) == Calendar && result.GetValue(what) != Milestones)
            {
                result.AddError("only milestones are written as ics: choose csv or json");
            }
        });
        command.SetAction((parsed, cancellationToken) => StartUp.RunAsync(() => ExportAsync(
            parsed, parsed.GetRequiredValue(what), parsed.GetRequiredValue(format), cancellationToken)));
        return command;
    }

    private static async Task<int> ExportAsync(ParseResult parsed, string what, string format, CancellationToken cancellationToken)
    {
        await using var app = StartUp.Build(parsed, "--Logging:LogLevel:Default=Warning");
        await BotApp.OpenAsync(app.Services, cancellationToken);
        await using var scope = app.Services.CreateAsyncScope();
        if (format == Calendar)
        {
            await Console.Out.WriteAsync(await scope.ServiceProvider.GetRequiredService<MilestoneExport>().CalendarAsync(Locale.Italian, cancellationToken));
            return 0;
        }

        var export = Exports.Single(export => export.Name == what);
        var columns = export.Columns(scope.ServiceProvider);
        var rows = export.RowsAsync(scope.ServiceProvider, cancellationToken);
        await using var output = Console.OpenStandardOutput();
        await (format == "json" ? ExportWriter.JsonAsync(output, columns, rows, cancellationToken) : ExportWriter.CsvAsync(output, columns, rows, cancellationToken));
        return 0;
    }
}
