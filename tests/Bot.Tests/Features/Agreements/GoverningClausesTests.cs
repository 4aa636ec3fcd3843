using Bot.Content;
using Bot.Language;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.Features.Agreements;

public class GoverningClausesTests
{
    private const string Sample = """
        # Sample agreement

        ## Art. 3 - Meetings

        3.1 The steering committee meets twice a year in Turin and speaks of publications, data and inventions.

        ## Art. 5 - Intellectual property

        5.1 The inventions and patents that arise from a project belong to the party whose staff made them.

        ## Art. 6 - Publication

        6.1 A party may publish the results of a project thirty days after it sent the manuscript to the other party.

        ## Art. 7 - Personal data

        7.1 Personal data are processed only for the project and according to the law on data protection.
        """;

    [Theory]
    [InlineData("intellectual property and patents", "en", "5.1")]
    [InlineData("publication of results", "en", "6.1")]
    [InlineData("personal data and confidentiality", "en", "7.1")]
    [InlineData("proprietà intellettuale e brevetti", "it", "5.1")]
    [InlineData("pubblicazione dei risultati", "it", "6.1")]
    [InlineData("dati personali e riservatezza", "it", "7.1")]
    public async Task The_clause_that_governs_a_subject_is_found(string subject, string language, string clause)
    {
        using var content = new SampleContent(Sample);
        await using var talk = await Talk.StartAsync(content.Path);

        var found = talk.Services.GetRequiredService<IClauses>().Find(subject, Locale.Parse(language)!);

        Assert.StartsWith(clause, found?.Quote, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("intellectual property and patents", "en")]
    [InlineData("pubblicazione dei risultati", "it")]
    [InlineData("personal data and confidentiality", "en")]
    [InlineData("dati personali e riservatezza", "it")]
    public async Task A_document_that_does_not_speak_of_it_governs_nothing(string subject, string language)
    {
        await using var talk = await Talk.StartAsync();

        Assert.Null(talk.Services.GetRequiredService<IClauses>().Find(subject, Locale.Parse(language)!));
    }
}
