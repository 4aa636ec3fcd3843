namespace Bot.Host.Doctor;

/// <summary>Is the program there that reads PDF documents?</summary>
internal sealed class PdfDoctor : IDoctorCheck
{
    private const string Program = "pdftotext";

    /// <inheritdoc/>
    public Task<IReadOnlyList<Finding>> CheckAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<Finding>>(
    [
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, Program)))
            ? new Finding(Verdict.Good, $"PDF documents are read with {Program}")
            : new Finding(Verdict.Off, $"PDF documents cannot be read: {Program} is not installed", "install poppler-utils (apt-get install poppler-utils) if you have PDF documents; the other formats need nothing"),
    ]);
}
