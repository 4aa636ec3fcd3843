using Bot.Features.Agreements.Documents;

namespace Bot.Tests.Features.Agreements.Documents.Reading.Word;

public sealed class WordReaderTests : IDisposable
{
    private const string Numbering =
        $"""
        <w:numbering {WordFile.Names}>
          <w:abstractNum w:abstractNumId="5">
            <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="Art. %1"/></w:lvl>
            <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl>
            <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%3)"/></w:lvl>
          </w:abstractNum>
          <w:abstractNum w:abstractNumId="6"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="*"/></w:lvl></w:abstractNum>
          <w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num>
          <w:num w:numId="2"><w:abstractNumId w:val="6"/></w:num>
        </w:numbering>
        """;

    private const string Styles =
        $"""
        <w:styles {WordFile.Names}>
          <w:style w:styleId="Titolo1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
          <w:style w:styleId="Mio"><w:name w:val="Mio"/><w:basedOn w:val="Titolo1"/></w:style>
          <w:style w:styleId="Title"><w:name w:val="Title"/></w:style>
        </w:styles>
        """;

    private readonly ContentFolder folder = new();

    [Fact]
    public void Numbers_that_only_the_word_processor_shows_are_computed()
    {
        var document = Read(
            WordFile.Paragraph("Accordo quadro", "<w:pStyle w:val='Title'/>")
            + WordFile.Paragraph("Durata", "<w:pStyle w:val='Titolo1'/>")
            + WordFile.Paragraph("Dura dieci anni.", Item(1, 1))
            + WordFile.Paragraph("Recesso", "<w:pStyle w:val='Mio'/>")
            + WordFile.Paragraph("Si recede:", Item(1, 1))
            + WordFile.Paragraph("per iscritto;", Item(1, 2))
            + WordFile.Paragraph("con preavviso.", Item(1, 2))
            + WordFile.Paragraph("un punto", Item(2, 0)));

        Assert.Equal(["Accordo quadro", "Art. 1 Durata", "1.1 Dura dieci anni.", "Art. 2 Recesso", "2.1 Si recede:", "(a) per iscritto;", "(b) con preavviso.", "un punto"], document.Passages.Select(document.Quote));
        Assert.Equal(["", "1", "1.1", "2", "2.1", "2.1(a)", "2.1(b)", "2.1(b)"], document.Passages.Select(passage => passage.Clause));
        Assert.Equal(["Art. 2 Recesso"], document.Passages[5].Headings);
    }

    [Fact]
    public void Tables_footnotes_and_pages_are_kept_and_deleted_text_is_not()
    {
        var document = Read(
            "<w:p><w:r><w:t>Costs</w:t></w:r><w:r><w:footnoteReference w:id='2'/></w:r><w:del><w:r><w:delText>old</w:delText></w:r></w:del><w:ins><w:r><w:t> are shared</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:t>.</w:t></w:r></w:p>"
            + "<w:p><w:r><w:lastRenderedPageBreak/><w:t>On the second page.</w:t></w:r></w:p>"
            + "<w:tbl><w:tr><w:tc>" + WordFile.Paragraph("Party") + "</w:tc><w:tc>" + WordFile.Paragraph("Share") + WordFile.Paragraph("in euro") + "</w:tc></w:tr></w:tbl>",
            ("word/footnotes.xml", $"<w:footnotes {WordFile.Names}><w:footnote w:id='2'><w:p><w:r><w:t>Value added tax excluded.</w:t></w:r></w:p></w:footnote></w:footnotes>"));

        Assert.Equal(["Costs [1] are shared.", "On the second page.", "Party | Share in euro", "[1] Value added tax excluded."], document.Passages.Select(document.Quote));
        Assert.Equal([1, 2, 2, null], document.Passages.Select(passage => passage.Page));
    }

    [Fact]
    public void A_zip_bomb_is_refused_before_it_bursts()
    {
        var bomb = WordFile.Of("<w:p/>" + new string(' ', 40_000_000));

        Assert.True(bomb.Length < 1_000_000);
        Assert.Contains("unpacks to far more", Refusal(bomb), StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_that_declares_entities_is_refused()
    {
        var file = WordFile.Zip(("word/document.xml", "<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><w:document " + WordFile.Names + "><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>"));

        Assert.Contains("declares a DTD", Refusal(file), StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_is_no_docx_is_refused_with_what_to_do()
    {
        Assert.Contains("password", Refusal([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1]), StringComparison.Ordinal);
        Assert.Contains("is no DOCX file", Refusal("plain words"u8.ToArray()), StringComparison.Ordinal);
        Assert.Contains("no word/document.xml", Refusal(WordFile.Zip(("a.txt", "x"))), StringComparison.Ordinal);
        Assert.Contains("damaged", Refusal(WordFile.Zip(("word/document.xml", "<w:document"))), StringComparison.Ordinal);
    }

    [Fact]
    public void Nesting_without_end_does_not_exhaust_the_reader()
    {
        var nested = string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 3000)) + WordFile.Paragraph("deep") + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 3000));

        Assert.Equal("Shown.\n", Read(WordFile.Paragraph("Shown.") + nested).Text);
    }

    public void Dispose() => folder.Dispose();

    private static string Item(int list, int level) => $"<w:numPr><w:ilvl w:val='{level}'/><w:numId w:val='{list}'/></w:numPr>";

    private string Refusal(byte[] file) => Assert.Single(folder.Write("a.docx", file).Problems).Why;

    private Document Read(string body, params (string Name, string Xml)[] parts)
    {
        Assert.Empty(folder.Write("a.docx", WordFile.Of(body, [("word/numbering.xml", Numbering), ("word/styles.xml", Styles), .. parts])).Problems);
        return folder.Library.Find("a")!;
    }
}
