using Bot.Content;

namespace Bot.Host.Doctor;

/// <summary>Is the content folder there, and is every row of it usable?</summary>
internal sealed class ContentDoctor(ContentFolder folder, ContentLibrary library) : IDoctorCheck
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<Finding>> CheckAsync(CancellationToken cancellationToken) => Task.FromResult(Check());

    private IReadOnlyList<Finding> Check()
    {
        try
        {
            var partnership = Partnership.Load(folder.Path);
            var report = library.Load(folder.Path);
            var loaded = string.Join(", ", report.Loaded.Select(entry => $"{entry.Value} {entry.Key}"));
            return
            [
                new Finding(Verdict.Good, $"content of «{partnership.Name.En}» in {folder.Path}: {loaded}"),
                .. report.Problems.Select(problem => new Finding(Verdict.Bad, problem.ToString(), "correct the file; what served before goes on serving")),
                .. Coordinators(partnership),
            ];
        }
        catch (ContentException exception)
        {
            return [new Finding(Verdict.Bad, exception.Message, "set Partnership:Path, or restore the file")];
        }
    }

    private static IEnumerable<Finding> Coordinators(Partnership partnership)
    {
        if (!partnership.Roles.TryGetValue("coordinator", out var coordinators) || coordinators.Count == 0)
        {
            yield return new Finding(
                Verdict.Doubtful, "no coordinator is named", "add an e-mail address under roles.coordinator in partnership.json, so that questions and requests reach somebody");
        }
    }
}
