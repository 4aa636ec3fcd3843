using Bot.LoadGen.Calling;
using Bot.LoadGen.Measuring;
using Bot.LoadGen.Platform;
using Bot.LoadGen.Subjects;

namespace Bot.LoadGen;

/// <summary>One run: every server up at once, their slices interleaved, so that whatever else the machine does hits all alike.</summary>
internal static class LoadRun
{
    /// <summary>Runs; returns 1 when a server did not come up.</summary>
    public static async Task<int> RunAsync(string[] arguments)
    {
        if (arguments is ["door", ..])
        {
            await DoorHost.RunAsync();
            return 0;
        }

        var settings = Settings.Read(arguments);
        var scratch = Directory.CreateTempSubdirectory("accordo-load-").FullName;
        var turns = new PendingTurns();
        using var issuer = new TokenIssuer();
        using var platform = new FakePlatform(turns, issuer);
        var keyFile = Path.Combine(scratch, "key.pem");
        await File.WriteAllTextAsync(keyFile, issuer.PublicKey());
        var subjects = new SubjectList(Root(), scratch, platform.Port).All(keyFile, settings.Before)
            .Where(subject => settings.Only.Count == 0 || settings.Only.Contains(subject.Name)).ToList();
        var bench = new Bench(turns, platform.Port, issuer.Token($"http://127.0.0.1:{platform.Port}/"));
        try
        {
            return await MeasureAsync(bench, subjects, settings) ? 0 : Fail(scratch);
        }
        finally
        {
            bench.Dispose();
        }
    }

    private static async Task<bool> MeasureAsync(Bench bench, List<Subject> subjects, Settings settings)
    {
        foreach (var subject in subjects)
        {
            if (!await bench.StartAsync(subject))
            {
                Console.WriteLine($"{subject.Name} does not answer");
                return false;
            }
        }

        foreach (var subject in subjects)
        {
            await bench.WarmAsync(subject, TimeSpan.FromSeconds(settings.Warm), TimeSpan.FromSeconds(settings.Settle));
        }

        Console.WriteLine($"{Environment.ProcessorCount} cores, servers on the first; {settings.Rounds} rounds of {settings.Slice} s");
        if (settings.Parts.Contains("cost"))
        {
            CostReport.Print(subjects, await bench.CostAsync(subjects, settings));
        }

        if (settings.Parts.Contains("rate"))
        {
            await bench.RateAsync(subjects.Where(subject => !subject.IsDoor));
        }

        if (settings.Parts.Contains("flood"))
        {
            await bench.FloodAsync(subjects.Where(subject => subject.Name is "teams" or "slack"));
        }

        if (settings.Parts.Contains("idle"))
        {
            await bench.IdleAsync(subjects.Where(subject => !subject.IsDoor));
        }

        return true;
    }

    private static int Fail(string scratch)
    {
        Console.WriteLine($"the logs are in {scratch}");
        return 1;
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Bot.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("this program runs inside the repository");
        }

        return folder;
    }
}
