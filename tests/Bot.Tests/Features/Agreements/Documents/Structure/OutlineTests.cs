using Bot.Features.Agreements.Documents;

namespace Bot.Tests.Features.Agreements.Documents.Structure;

public sealed class OutlineTests : IDisposable
{
    private readonly ContentFolder folder = new();

    [Fact]
    public void Italian_articles_number_their_paragraphs_and_letters()
    {
        var document = Read("a.md", "# Accordo\n\n## ART. 7 - Recesso\n\n1. Ciascuna Parte può recedere.\n\n2. Le Parti si impegnano a:\n\na. comunicare il recesso;\n\nb. restituire i materiali.\n\nh. altro;\n\ni. altro ancora.\n\n## ART. 8 - Durata\n\n1. Dura dieci anni.\n");

        Assert.Equal(["", "7", "7.1", "7.2", "7.2(a)", "7.2(b)", "7.2(h)", "7.2(i)", "8", "8.1"], document.Passages.Select(passage => passage.Clause));
        Assert.Equal(["Accordo", "ART. 7 - Recesso"], document.Passages[4].Headings);
        Assert.Equal("a. comunicare il recesso;", document.Quote(document.Passages[4]));
        Assert.Equal("ART. 8 - Durata", document.Quote(document.Passages[8]));
    }

    [Fact]
    public void English_sections_are_recognised_in_plain_lines()
    {
        var document = Read("a.txt", "COOPERATION AGREEMENT\n1. Term\n1.1 This agreement lasts ten years, and is renewed only in writing by the Parties at the latest six months before its end.\n1.2 It ends:\n(i) when the term is over;\n(ii) when both Parties agree.\nSection 4(b) survives the end of this agreement for five years.\nAnnex A - Budget\nThe budget is agreed every year.\n");

        Assert.Equal(["", "1", "1.1", "1.2", "1.2(i)", "1.2(ii)", "4(b)", "", ""], document.Passages.Select(passage => passage.Clause));
        Assert.Equal([0, 1, 7], document.Passages.Index().Where(entry => entry.Item.Kind == PassageKind.Heading).Select(entry => entry.Index));
        Assert.Equal(["COOPERATION AGREEMENT", "Annex A - Budget"], document.Passages[8].Headings);
        Assert.Equal(["COOPERATION AGREEMENT", "1. Term"], document.Passages[4].Headings);
    }

    [Theory]
    [InlineData("“Background” means any knowledge held before the start.", "Background")]
    [InlineData("**\"Risultati\"**: tutto ciò che nasce dalle attività.", "Risultati")]
    [InlineData("Per «Informazioni riservate» si intende ogni notizia non pubblica.", "Informazioni riservate")]
    [InlineData("“Data” or “Dataset” has the meaning set forth in Annex 2.", "Data")]
    [InlineData("The Parties met in “Torino” and talked.", "")]
    public void Definitions_know_their_term(string text, string term)
    {
        var passage = Assert.Single(Read("a.md", text).Passages);

        Assert.Equal(term, passage.Term);
        Assert.Equal(term.Length > 0 ? PassageKind.Definition : PassageKind.Paragraph, passage.Kind);
    }

    [Fact]
    public void Under_a_heading_of_definitions_a_colon_defines()
    {
        var document = Read("a.md", "## Art. 1 - Definizioni\n\n1. Si applicano le seguenti definizioni:\n\na. Fruitore: il soggetto che accede al servizio.\n");

        Assert.Equal("Fruitore", document.Passages[2].Term);
        Assert.Equal("", document.Passages[1].Term);
    }

    [Fact]
    public void An_article_and_its_title_on_two_lines_are_one_heading_in_two_parts()
    {
        var document = Read("a.txt", "Convenzione quadro\n\nIl Politecnico, con sede in Torino (di seguito “Ateneo”)\n\nArticolo 7\n\nRecesso\n\n1. Ciascuna Parte può recedere con preavviso.\n\nAllegato B\n\nSpese ammesse\n\nLe spese di viaggio.\n");

        Assert.Equal("Convenzione quadro", document.Title);
        Assert.Equal(PassageKind.Party, document.Passages[1].Kind);
        Assert.Equal(["Ateneo"], document.Passages[1].InlineTerms);
        Assert.Equal(["Convenzione quadro", "Articolo 7", "Recesso"], document.Passages[4].Headings);
        Assert.Equal("7.1", document.Passages[4].Clause);
        Assert.Equal(["Convenzione quadro", "Allegato B", "Spese ammesse"], document.Passages[^1].Headings);
    }

    [Fact]
    public void Numbers_without_a_point_count_only_in_order()
    {
        var document = Read("a.txt", "1 In this agreement words have their usual meaning.\n\n2 The Parties meet twice a year.\n\n10 Parties may join.\n");

        Assert.Equal(["1", "2", "2"], document.Passages.Select(passage => passage.Clause));
    }

    [Fact]
    public void A_plain_number_after_another_clause_is_the_next_clause()
    {
        var document = Read("a.txt", "4. Rights\n4.1 All rights remain with the Party that had them before this agreement was signed.\n5. Damages are limited to what was paid in the year before the breach.\n");

        Assert.Equal(["4", "4.1", "5"], document.Passages.Select(passage => passage.Clause));
    }

    [Fact]
    public void Wrapped_lines_are_one_paragraph_and_long_lines_are_their_own()
    {
        var wrapped = Read("a.txt", "The Parties agree that each of them may use the results of\nthe other for its own research, provided that it says so in\nwriting at least thirty days before.\n");
        Assert.Single(wrapped.Passages);

        var lines = Read("b.txt", new string('x', 140) + ".\n" + new string('y', 150) + ".\n");
        Assert.Equal(2, lines.Passages.Count);
    }

    [Fact]
    public void Passages_follow_one_another_inside_the_text()
    {
        var document = Read("a.md", "# T\r\n\r\nOne **bold** line\r\nand its second.\r\n\r\n- item one\r\n- item two\r\n\r\n| Name | Role |\r\n|---|---|\r\n| Ada | Chair |\r\n\r\n<!-- a note -->\r\n\r\n1. first\r\n2. second\r\n");

        Assert.Equal(["T", "One **bold** line\r\nand its second.", "item one", "item two", "Name | Role", "Ada | Chair", "1. first", "2. second"], document.Passages.Select(document.Quote));
        Assert.Equal("One bold line and its second.", document.Plain(document.Passages[1]).Text);
        Assert.All(document.Passages.Zip(document.Passages.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Start));
    }

    public void Dispose() => folder.Dispose();

    private Document Read(string name, string text)
    {
        Assert.Empty(folder.Write(name, text).Problems);
        return folder.Library.Find("a") is { } first && name[0] == 'a' ? first : folder.Library.Find("b")!;
    }
}
