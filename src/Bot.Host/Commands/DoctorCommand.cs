using System.CommandLine;
using Bot.Host.Doctor;

namespace Bot.Host.Commands;

/// <summary><c>accordo doctor</c>: looks at every setting and everything in reach, and says what to do.</summary>
internal static class DoctorCommand
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var command = new Command("doctor", "Checks the settings, the content, the database and the channels; exit code 1 when something does not work");
        command.SetAction((parsed, cancellationToken) => StartUp.RunAsync(() => CheckAsync(parsed, cancellationToken)));
        return command;
    }

    private static async Task<int> CheckAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        await using var app = StartUp.Build(parsed, "--Logging:LogLevel:Default=None");
        var findings = new List<Finding>();
        foreach (var check in app.Services.GetServices<IDoctorCheck>())
        {
            findings.AddRange(await FindAsync(check, cancellationToken));
        }

        foreach (var finding in findings)
        {
            Console.WriteLine($"{Mark(finding.Verdict)} {finding.What}");
            if (finding.Advice.Length > 0)
            {
                Console.WriteLine($"        -> {finding.Advice}");
            }
        }

        return findings.Any(finding => finding.Verdict == Verdict.Bad) ? 1 : 0;
    }

    private static async Task<IReadOnlyList<Finding>> FindAsync(IDoctorCheck check, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        stop.CancelAfter(Patience);
        try
        {
            return await check.CheckAsync(stop.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return [new Finding(Verdict.Bad, $"{check.GetType().Name}: no answer within {Patience.TotalSeconds:0} s", "check the network and the address in the settings")];
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return [new Finding(Verdict.Bad, $"{check.GetType().Name}: {exception.Message}", "correct the setting it names")];
        }
    }

    private static string Mark(Verdict verdict) => verdict switch
    {
        Verdict.Good => "[ ok  ]",
        Verdict.Off => "[ off ]",
        Verdict.Doubtful => "[ ??  ]",
        _ => "[ BAD ]",
    };
}
