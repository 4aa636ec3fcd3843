using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Bot.Features.Agreements.Documents.Reading.Pdf;

/// <summary>Calls pdftotext (poppler-utils) with a limit on time and output.</summary>
/// <param name="program">Name or path of the program.</param>
internal sealed class PdfToText(string program = "pdftotext")
{
    private const int MostCharacters = 20_000_000;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    /// <summary>True when the program is there.</summary>
    public bool IsInstalled() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));

    /// <summary>The text of a file, its pages between form feeds.</summary>
    /// <exception cref="DocumentRefusedException">The program is missing, or the file is encrypted, damaged or takes too long.</exception>
    public string Run(string path)
    {
        using var process = Start(path);
        using var late = new Timer(_ => Kill(process), null, Longest, Timeout.InfiniteTimeSpan);
        var errors = process.StandardError.ReadToEndAsync();
        var text = Read(process);
        process.WaitForExit();
        return process.ExitCode == 0 ? text : throw new DocumentRefusedException(Why(process.ExitCode, errors.GetAwaiter().GetResult()));
    }

    private Process Start(string path)
    {
        var start = new ProcessStartInfo(program)
        {
            ArgumentList = { "-enc", "UTF-8", "-eol", "unix", Path.GetFullPath(path), "-" },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception exception)
        {
            throw new DocumentRefusedException("needs the program pdftotext, which is not installed: install poppler-utils (apt-get install poppler-utils), or save the document as .docx or .md", 0, exception);
        }
    }

    private static string Read(Process process)
    {
        var text = new StringBuilder();
        var buffer = new char[64 * 1024];
        while (process.StandardOutput.Read(buffer) is var count and > 0)
        {
            text.Append(buffer, 0, count);
            if (text.Length > MostCharacters)
            {
                Kill(process);
                throw new DocumentRefusedException($"holds more than {MostCharacters / 1_000_000} million characters: split it");
            }
        }

        return text.ToString();
    }

    // Exit codes of pdftotext: 1 the file cannot be opened, 3 its permissions forbid it; a killed program has a code above 128.
    private static string Why(int code, string errors) => code switch
    {
        _ when errors.Contains("password", StringComparison.OrdinalIgnoreCase) => "is protected by a password: save it without one",
        3 => "does not allow its text to be copied: save it without that protection",
        > 128 or < 0 => $"took longer than {Longest.TotalSeconds:0} seconds to read: save it again, or split it",
        _ => "is no PDF file, or is damaged: open it and save it again",
    };

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It ended by itself meanwhile.
        }
    }
}
