using Bot.Features.Agreements.Documents.Reading.Pdf;

namespace Bot.Tests.Features.Agreements.Documents.Reading.Pdf;

/// <summary>A test that reads PDF files: it needs pdftotext.</summary>
internal sealed class PdfFactAttribute : FactAttribute
{
    public PdfFactAttribute()
    {
        if (!new PdfToText().IsInstalled())
        {
            Skip = "pdftotext is missing: apt-get install poppler-utils";
        }
    }
}
