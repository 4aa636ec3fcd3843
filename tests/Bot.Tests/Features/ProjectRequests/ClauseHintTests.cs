using Bot.Content;
using Bot.Language;
using Bot.Messages;
using Bot.Messages.Parts;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Bot.Tests.Features.ProjectRequests;

/// <summary>While a request is written: what the agreement says beside the field it governs, and who works on the subject.</summary>
public sealed class ClauseHintTests
{
    [Fact]
    public async Task The_governing_clause_stands_beside_the_field_it_governs_and_beside_no_other()
    {
        await using var talk = await Talk.StartAsync(change: services => services.RemoveAll<IClauses>().AddSingleton<IClauses, Book>());
        var ada = talk.As("Ada");

        var beforeIp = await WriteUntilAsync(ada, "budget");
        var ip = await ada.SayAsync("80k");
        var after = await ada.SayAsync("no");

        Assert.Empty(beforeIp.Citations);
        Assert.Equal("I risultati appartengono a chi li ottiene.", Assert.Single(ip.Citations).Quote);
        Assert.Contains("l'accordo dice", ip.Text, StringComparison.Ordinal);
        Assert.Contains("I risultati appartengono", ip.Text, StringComparison.Ordinal);
        Assert.Empty(after.Citations);
    }

    [Fact]
    public async Task In_a_whole_form_the_clause_stands_under_its_field()
    {
        await using var talk = await Talk.StartAsync(change: services => services.RemoveAll<IClauses>().AddSingleton<IClauses, Book>());

        var form = (await talk.As("Ada").SayAsync("nuova richiesta")).Form!;

        Assert.Equal("L'accordo dice: «I risultati appartengono a chi li ottiene.» (Accordo, Art. 7)", form.Fields.Single(field => field.Name == "ip").Help);
        Assert.DoesNotContain(form.Fields, field => field.Name != "ip" && field.Help.Contains("accordo dice", StringComparison.Ordinal));
    }

    [Fact]
    public async Task With_the_agreement_loaded_the_whole_bot_quotes_its_own_clause()
    {
        using var folder = new PartnershipFolder();
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "documents", "accordo-quadro.it.md"), "# Accordo quadro\n\n## Art. 7 Proprietà intellettuale\n\nLa proprietà intellettuale e i brevetti nati dal progetto appartengono alla parte che li ha ottenuti.\n\n## Art. 8 Durata\n\nL'accordo quadro dura quattro anni.\n");
        await using var talk = await Talk.StartAsync(folder.Path);

        await WriteUntilAsync(talk.As("Ada"), "budget");
        var ip = await talk.As("Ada").SayAsync("80k");

        Assert.Contains("proprietà intellettuale e i brevetti", Assert.Single(ip.Citations).Quote, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_works_on_the_area_is_shown_with_the_reason_beside_the_people()
    {
        await using var talk = await Talk.StartAsync();
        var ada = talk.As("Ada");

        var people = await WriteUntilAsync(ada, "people", area: "Analisi dei dati");

        Assert.Contains(@"**SmartData@PolITo** (tema: Analisi dei dati)", people.Text.Replace("\\", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    // Answers the questions one by one until a field is asked for; the question that asks for it.
    private static async Task<Reply> WriteUntilAsync(Speaker speaker, string field, string area = "Trasmissioni ottiche")
    {
        (string Field, string Answer)[] answers = [("title", "Fibre che si curano"), ("area", area), ("summary", "Una descrizione."), ("lab", "salta"), ("people", "salta"), ("newcomers", "salta"), ("start", "salta"), ("deadline", "31 dicembre 2027")];
        var reply = await speaker.SayAsync("nuova richiesta");
        foreach (var (_, answer) in answers.TakeWhile(entry => entry.Field != field))
        {
            reply = await speaker.SayAsync(answer);
        }

        return reply;
    }

    private sealed class Book : IClauses
    {
        public Citation? Find(string subject, Locale locale) => subject.Contains("brevetti", StringComparison.Ordinal)
            ? new Citation("accordo", "Accordo", "Art. 7", "I risultati appartengono a chi li ottiene.", 0, 42, "", "it")
            : null;
    }
}
