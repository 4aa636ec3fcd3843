using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Bot.Host.Web.Dates;

/// <summary>Turns a timeline into PNG with <c>rsvg-convert</c>, where that is installed; the last pictures are kept.</summary>
internal sealed class TimelinePng
{
    private const int MostKept = 32;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly Dictionary<string, Task<byte[]?>> kept = new(StringComparer.Ordinal);

    /// <summary>The picture; null when it cannot be made here. Whoever asks for the same one meanwhile waits for the first.</summary>
    public async Task<byte[]?> MakeAsync(string svg, CancellationToken cancellationToken)
    {
        Task<byte[]?>? made;
        lock (kept)
        {
            if (!kept.TryGetValue(svg, out made))
            {
                if (kept.Count >= MostKept)
                {
                    kept.Clear();
                }

                kept[svg] = made = ConvertAsync(svg);
            }
        }

        var png = await made.WaitAsync(cancellationToken);
        if (png is null)
        {
            lock (kept)
            {
                kept.Remove(svg);
            }
        }

        return png;
    }

    private static async Task<byte[]?> ConvertAsync(string svg)
    {
        using var stop = new CancellationTokenSource(Patience);
        using var process = new Process();
        process.StartInfo = new ProcessStartInfo("rsvg-convert", "--format=png") { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            process.Start();
            await process.StandardInput.BaseStream.WriteAsync(Encoding.UTF8.GetBytes(svg), stop.Token);
            process.StandardInput.Close();
            using var png = new MemoryStream();
            await process.StandardOutput.BaseStream.CopyToAsync(png, stop.Token);
            await process.WaitForExitAsync(stop.Token);
            return process.ExitCode == 0 && png.Length > 0 ? png.ToArray() : null;
        }
        catch (Win32Exception)
        {
            // Not installed: the page shows the SVG, the other channels say the words.
            return null;
        }
        catch (OperationCanceledException)
        {
            process.Kill();
            return null;
        }
    }
}
