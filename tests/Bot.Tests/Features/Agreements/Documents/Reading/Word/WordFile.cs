using System.IO.Compression;
using System.Text;

namespace Bot.Tests.Features.Agreements.Documents.Reading.Word;

/// <summary>Builds small DOCX files part by part.</summary>
internal static class WordFile
{
    public const string Names = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    public static byte[] Of(string body, params (string Name, string Xml)[] parts) =>
        Zip([("word/document.xml", $"<w:document {Names}><w:body>{body}</w:body></w:document>"), .. parts]);

    public static string Paragraph(string text, string properties = "") =>
        $"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>";

    public static byte[] Zip(params (string Name, string Text)[] entries)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in entries)
            {
                using var stream = zip.CreateEntry(name, CompressionLevel.SmallestSize).Open();
                stream.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return file.ToArray();
    }
}
