using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace Bot.Features.Agreements.Documents.Reading.Word;

/// <summary>The parts of a DOCX file, opened with limits: it is a zip, and a zip can be a bomb.</summary>
internal sealed class WordPackage : IDisposable
{
    private const int MostEntries = 5_000;
    private const int LargestPart = 64 * 1024 * 1024;

    // Text packs 1 to 10, style sheets 1 to 40; beyond this a part was made to burst.
    private const int SteepestRatio = 250;

    private static readonly byte[] OldWord = [0xD0, 0xCF, 0x11, 0xE0];

    private readonly ZipArchive zip;

    private WordPackage(ZipArchive zip)
    {
        this.zip = zip;
    }

    /// <summary>Opens a file.</summary>
    /// <exception cref="DocumentRefusedException">It is no DOCX, is encrypted, or unpacks to too much.</exception>
    public static WordPackage Open(string path)
    {
        var file = File.OpenRead(path);
        try
        {
            var start = new byte[4];
            if (file.ReadAtLeast(start, 4, throwOnEndOfStream: false) == 4 && start.AsSpan().SequenceEqual(OldWord))
            {
                throw new DocumentRefusedException("is protected by a password or in Word's old format: save it as .docx without a password");
            }

            file.Position = 0;
            var zip = new ZipArchive(file, ZipArchiveMode.Read);
            return zip.Entries.Count > MostEntries
                ? throw new DocumentRefusedException($"holds {zip.Entries.Count} parts, more than the {MostEntries} a document may have")
                : new WordPackage(zip);
        }
        catch (InvalidDataException exception)
        {
            file.Dispose();
            throw new DocumentRefusedException("is no DOCX file, or is damaged: open it in a word processor and save it again", 0, exception);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>A part as XML; null when there is none.</summary>
    /// <exception cref="DocumentRefusedException">It is not well-formed, declares entities, or unpacks to too much.</exception>
    public XElement? Part(string name)
    {
        if (zip.GetEntry(name) is not { } entry)
        {
            return null;
        }

        if (entry.Length > LargestPart || entry.Length > 1024 * 1024 && entry.Length / Math.Max(1, entry.CompressedLength) > SteepestRatio)
        {
            throw new DocumentRefusedException($"unpacks to far more than it holds ({name}: {entry.CompressedLength} to {entry.Length} bytes): save it again from a word processor");
        }

        try
        {
            using var stream = new LimitedStream(entry.Open(), LargestPart);
            using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = LargestPart });
            return XDocument.Load(reader).Root;
        }
        catch (XmlException exception)
        {
            var why = exception.Message.Contains("DTD", StringComparison.Ordinal) ? "declares a DTD, which no word processor writes" : "is not well-formed";
            throw new DocumentRefusedException($"is damaged or no DOCX file ({name}, line {exception.LineNumber}, {why}): open it in a word processor and save it again", 0, exception);
        }
        catch (InvalidDataException exception)
        {
            throw new DocumentRefusedException($"is damaged ({name}: {exception.Message}): open it in a word processor and save it again", 0, exception);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => zip.Dispose();
}
