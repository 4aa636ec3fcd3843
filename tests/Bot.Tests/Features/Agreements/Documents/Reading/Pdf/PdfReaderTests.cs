using Bot.Features.Agreements.Documents.Reading;
using Bot.Features.Agreements.Documents.Reading.Pdf;

namespace Bot.Tests.Features.Agreements.Documents.Reading.Pdf;

public sealed class PdfReaderTests : IDisposable
{
    private readonly ContentFolder folder = new();

    [PdfFact]
    public void Paragraphs_run_over_lines_and_pages_without_headers_footers_and_hyphens()
    {
        string[] Page(int number, params string[] lines) => ["Framework agreement, draft of May", "", .. lines, "", $"Page {number} of 4"];
        var report = folder.Write("a.pdf", PdfFile.Of(
            Page(1, "Article 1 - Term", "", "1.1 This agreement lasts ten years from the day on which the last collabo-", "ration partner signs it, and is renewed only in writing by all of them", "before its end."),
            Page(2, "1.2 Each party may leave with a notice of ninety days, which it gives to"),
            Page(3, "the other in writing.", "", "Article 2 - Costs"),
            Page(4, "2.1 Each party bears its own costs.")));

        Assert.Empty(report.Problems);
        var document = folder.Library.Find("a")!;
        Assert.Equal(
            [
                "Article 1 - Term",
                "1.1 This agreement lasts ten years from the day on which the last collaboration partner signs it, and is renewed only in writing by all of them before its end.",
                "1.2 Each party may leave with a notice of ninety days, which it gives to the other in writing.",
                "Article 2 - Costs",
                "2.1 Each party bears its own costs.",
            ],
            document.Passages.Select(document.Quote));
        Assert.Equal([1, 1, 2, 3, 4], document.Passages.Select(passage => passage.Page));
        Assert.Equal(["Article 1 - Term"], document.Passages[2].Headings);
    }

    [PdfFact]
    public void A_scan_is_refused_with_what_to_do()
    {
        Assert.Contains("pictures of pages and no text", Refusal(PdfFile.Of([], [])), StringComparison.Ordinal);
    }

    [PdfFact]
    public void A_file_with_a_password_is_refused()
    {
        Assert.Contains("protected by a password", Refusal(PdfFile.Encrypted()), StringComparison.Ordinal);
    }

    [PdfFact]
    public void A_damaged_file_is_refused()
    {
        Assert.Contains("is no PDF file, or is damaged", Refusal("%PDF-1.4 nonsense"u8.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_the_program_the_refusal_says_how_to_get_it()
    {
        var reader = new PdfReader(new PdfToText("pdftotext-that-nobody-has"));

        var refusal = Assert.Throws<DocumentRefusedException>(() => reader.Read("a.pdf"));

        Assert.Contains("apt-get install poppler-utils", refusal.Message, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private string Refusal(byte[] file) => Assert.Single(folder.Write("a.pdf", file).Problems).Why;
}
