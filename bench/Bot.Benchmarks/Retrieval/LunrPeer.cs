using System.Diagnostics;
using System.Text.Json;

namespace Bot.Benchmarks.Retrieval;

/// <summary>lunr, the JavaScript search library, in a process of its own on the same passages and questions.</summary>
internal static class LunrPeer
{
    private const int Rounds = 5;

    /// <summary>Where its script and modules are.</summary>
    private static string Folder { get; } = Path.Combine(SourceFolder(), "lunr");

    /// <summary>Measures it; says why when it cannot.</summary>
    public static async Task<string> MeasureAsync(RetrievalCorpus corpus)
    {
        if (!Directory.Exists(Path.Combine(Folder, "node_modules")))
        {
            return $"lunr left out: run 'npm ci' in {Folder}";
        }

        var folder = Directory.CreateTempSubdirectory("accordo-bench-").FullName;
        try
        {
            var (passages, questions) = (Path.Combine(folder, "passages.txt"), Path.Combine(folder, "questions.txt"));
            await File.WriteAllLinesAsync(passages, corpus.Passages);
            await File.WriteAllLinesAsync(questions, corpus.Questions);
            using var node = Process.Start(new ProcessStartInfo("node", ["--max-old-space-size=4096", Path.Combine(Folder, "search.mjs"), passages, questions, $"{Rounds}"]) { RedirectStandardOutput = true })!;
            var said = await node.StandardOutput.ReadToEndAsync();
            await node.WaitForExitAsync();
            using var json = JsonDocument.Parse(said);
            double Of(string name) => json.RootElement.GetProperty(name).GetDouble();
            return $"lunr: {corpus.Passages.Count / Of("buildSeconds"):N0} passages/s built; a question p50 {Of("p50"):N0} µs, p99 {Of("p99"):N0} µs; heap {Of("heapBytes") / corpus.TextBytes:0.0} x the text";
        }
        catch (Exception exception) when (exception is System.ComponentModel.Win32Exception or JsonException)
        {
            return $"lunr left out: {exception.Message}";
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string SourceFolder([System.Runtime.CompilerServices.CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
