using System.CommandLine;
using Bot.Audit;
using Bot.Storage;

namespace Bot.Host.Commands;

/// <summary><c>accordo audit check</c>: finds any row of the audit log that was changed, removed, slipped in or cut off.</summary>
internal static class AuditCommand
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var check = new Command("check", "Checks the whole chain; exit code 1 with the first row that does not fit") { TreatUnmatchedTokensAsErrors = false };
        check.SetAction((parsed, cancellationToken) => StartUp.RunAsync(() => CheckAsync(parsed, cancellationToken)));
        return new Command("audit", "Looks after the log of who did what") { check };
    }

    private static async Task<int> CheckAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        await using var app = StartUp.Build(parsed, "--Logging:LogLevel:Default=Warning");
        await BotApp.OpenAsync(app.Services, cancellationToken);
        await using var scope = app.Services.CreateAsyncScope();
        var (sound, problem) = await app.Services.GetRequiredService<AuditLog>().CheckAsync(scope.ServiceProvider.GetRequiredService<Session>(), cancellationToken);
        if (problem is not null)
        {
            await Console.Error.WriteLineAsync($"accordo: {sound} rows are sound, then: {problem}. Restore the log from a backup, and find out who can write to the database.");
            return 1;
        }

        Console.WriteLine($"{sound} rows, all sound");
        return 0;
    }
}
