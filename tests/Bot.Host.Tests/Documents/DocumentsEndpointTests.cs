using System.Net;
using System.Text.RegularExpressions;
using Bot.Host.Tests.Channels.WebChat;

namespace Bot.Host.Tests.Documents;

/// <summary>The documents as pages and as text.</summary>
public sealed class DocumentsEndpointTests : IAsyncLifetime
{
    private RunningHost host = null!;

    [Fact]
    public async Task A_cited_quote_is_the_text_at_its_offsets_and_the_page_marks_it()
    {
        var text = await host.Client.GetStringAsync(new Uri("/api/documents/press-release/text", UriKind.Relative));
        const string Quote = "della durata di 10 anni";
        var start = text.IndexOf(Quote, StringComparison.Ordinal);

        var page = await host.Client.GetStringAsync(new Uri($"/documents/press-release?start={start}&end={start + Quote.Length}", UriKind.Relative));

        Assert.True(start > 0);
        Assert.Equal([Quote], Marks(page));
        Assert.Matches("<p id=\"p\\d+\">[^<]*<mark>", page);
    }

    [Fact]
    public async Task A_mark_over_Markdown_and_several_paragraphs_marks_their_words()
    {
        var text = await host.Client.GetStringAsync(new Uri("/api/documents/press-release/text", UriKind.Relative));
        var start = text.IndexOf("**Politecnico di Torino e Huawei", StringComparison.Ordinal);
        var end = text.IndexOf("nasce dalla", StringComparison.Ordinal);

        var marks = Marks(await host.Client.GetStringAsync(new Uri($"/documents/press-release?start={start}&end={end}", UriKind.Relative)));

        Assert.Equal(2, marks.Count);
        Assert.StartsWith("Politecnico di Torino e Huawei Technologies Co. cooperare", marks[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("start=5")]
    [InlineData("start=20&end=10")]
    [InlineData("start=-5&end=-1")]
    [InlineData("start=999999&end=9999999")]
    [InlineData("start=x&end=%3Cscript%3E")]
    public async Task A_mark_that_marks_nothing_still_shows_the_document(string query)
    {
        var response = await host.Client.GetAsync(new Uri($"/documents/press-release?{query}", UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(Marks(await response.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task A_translation_says_that_it_is_one_and_leads_to_the_original()
    {
        var page = await host.Client.GetStringAsync(new Uri("/documents/press-release.en?lang=en", UriKind.Relative));

        Assert.Contains("Courtesy translation", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/documents/press-release?lang=en", page, StringComparison.Ordinal);
        Assert.Contains("<article lang=\"en\">", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/documents/none", "text/html")]
    [InlineData("/documents/..%2F..%2Fetc%2Fpasswd", "text/html")]
    [InlineData("/api/documents/none/text", "application/problem+json")]
    public async Task A_document_that_is_not_there_is_404(string path, string type)
    {
        var response = await host.Client.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task The_list_leads_to_every_document_and_its_text()
    {
        var list = await (await host.Client.GetAsync(new Uri("/api/documents", UriKind.Relative))).JsonAsync();

        Assert.True(list.GetArrayLength() >= 2);
        foreach (var entry in list.EnumerateArray())
        {
            Assert.Equal(HttpStatusCode.OK, (await host.Client.GetAsync(new Uri(entry.GetProperty("url").GetString()!, UriKind.Relative))).StatusCode);
            Assert.Equal("text/plain", (await host.Client.GetAsync(new Uri(entry.GetProperty("text").GetString()!, UriKind.Relative))).Content.Headers.ContentType?.MediaType);
        }
    }

    [Theory]
    [InlineData("/documents/press-release", "text/html")]
    [InlineData("/api/documents", "application/problem+json")]
    [InlineData("/api/documents/press-release/text", "application/problem+json")]
    public async Task Where_people_must_sign_in_the_documents_are_closed_too(string path, string type)
    {
        await using var closed = await RunningHost.StartAsync("--WebChat:SigningKey=0123456789abcdef0123456789abcdef");

        var response = await closed.Client.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType?.MediaType);
        Assert.DoesNotContain("10 anni", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/documents/press-release")]
    [InlineData("/api/documents")]
    public async Task Every_answer_carries_the_strict_headers(string path)
    {
        var response = await host.Client.GetAsync(new Uri(path, UriKind.Relative));

        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
    }

    public async Task InitializeAsync() => host = await RunningHost.StartAsync();

    public async Task DisposeAsync() => await host.DisposeAsync();

    private static List<string> Marks(string page) => [.. Regex.Matches(page, "<mark>(.*?)</mark>").Select(match => WebUtility.HtmlDecode(match.Groups[1].Value))];
}
