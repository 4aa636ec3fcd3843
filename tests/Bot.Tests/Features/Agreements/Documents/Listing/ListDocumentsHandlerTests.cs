namespace Bot.Tests.Features.Agreements.Documents.Listing;

public sealed class ListDocumentsHandlerTests
{
    [Fact]
    public async Task The_documents_are_listed_in_both_languages()
    {
        await using var talk = await Talk.StartAsync();

        Assert.Contains("Conosco 2 documenti", (await talk.SayAsync("quali documenti conosci?")).Text, StringComparison.Ordinal);
        var english = (await talk.SayAsync("which documents do you know?")).Text;
        Assert.Contains("I know 2 documents", english, StringComparison.Ordinal);
        Assert.Contains("courtesy translation", english, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_refused_is_told_to_coordinators_alone()
    {
        using var folder = new ContentFolder();
        File.Copy(Path.Combine(RepositoryRoot.Partnership, "partnership.json"), Path.Combine(folder.Path, "partnership.json"));
        folder.Write("a.md", "---\ninForceFrom: 2027-01-01\n---\nOne.");
        folder.Write("b.odt", "x");
        await using var talk = await Talk.StartAsync(folder.Path);

        Assert.Contains("b\\.odt", (await talk.As("Carla", roles: "coordinator").SayAsync("documenti")).Text, StringComparison.Ordinal);
        var plain = (await talk.SayAsync("documenti", "it")).Text;
        Assert.DoesNotContain("odt", plain, StringComparison.Ordinal);
        Assert.Contains("in vigore dal 1 gennaio 2027", plain, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_removed_document_is_gone_with_the_next_message()
    {
        using var folder = new ContentFolder();
        File.Copy(Path.Combine(RepositoryRoot.Partnership, "partnership.json"), Path.Combine(folder.Path, "partnership.json"));
        folder.Write("a.md", "# Rules\n\nThe laboratory opens at eight in the morning.\n");
        await using var talk = await Talk.StartAsync(folder.Path);
        Assert.NotEmpty((await talk.SayAsync("when does the laboratory open in the morning?")).Citations);

        folder.Delete("a.md");
        ((Bot.Content.ContentLibrary)talk.Services.GetService(typeof(Bot.Content.ContentLibrary))!).Load(folder.Path);

        Assert.Empty((await talk.SayAsync("when does the laboratory open in the morning?")).Citations);
    }
}
