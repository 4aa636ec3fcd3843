using Bot.Features.Agreements.Lexicon;
using Bot.Features.Agreements.Search;
using Bot.Features.Agreements.Search.Index;
using Bot.Features.Agreements.Search.Query;

namespace Bot.Tests.Features.Agreements.Search;

public class PassageSearchTests
{
    [Theory]
    [InlineData("en", "what was published?", "The annual publication lists every orchard.", "The annual meeting lists every orchard.")]
    [InlineData("it", "chi coltiva i meli?", "La coltivazione dei meli spetta alla cooperativa.", "La potatura dei meli spetta alla cooperativa.")]
    public void A_word_finds_those_of_its_family(string language, string question, string right, string wrong)
    {
        var search = Index(language, wrong, right, "Something else entirely / tutt'altra cosa.");

        Assert.Equal(1, search.Find(search.Read(question, language), 1)[0].Passage);
    }

    [Fact]
    public void A_question_in_everyday_words_is_explained_by_the_clause_about_its_topic()
    {
        var search = Index("en", "The budget is reviewed in spring.", "Either party may withdraw by giving sixty days' written notice.", "The members meet in Dublin.");

        var hit = search.Find(search.Read("we want to quit", "en"), 1)[0];

        Assert.Equal(1, hit.Passage);
        Assert.True(hit.Features.Explained > 0.5f, $"explained {hit.Features.Explained}");
    }

    [Fact]
    public void What_all_candidates_hold_does_not_tell_them_apart()
    {
        var search = Index("en", "The orchard sensors send frost data.", "The orchard sensors send hail data.", "The orchard sensors send rain data.");

        var hits = search.Find(search.Read("which orchard sensors send hail?", "en"), 3);

        Assert.Equal(1, hits[0].Passage);
        Assert.True(hits[0].Features.Telling > 0.9f && hits[1].Features.Telling < hits[1].Features.Coverage);
    }

    [Fact]
    public void The_word_that_all_clauses_of_a_small_document_share_still_counts()
    {
        var search = Index("en", "Each party bears its own travel costs up to 5000 euro a year.");

        Assert.True(search.Find(search.Read("what about travel costs?", "en"), 1)[0].Coverage > 0.9f);
    }

    [Theory]
    [InlineData("what steps do you take to protect it?", 1, QuestionKind.Other)]
    [InlineData("how do i opt out?", 1, QuestionKind.How)]
    [InlineData("do we have to return it?", 1, QuestionKind.Whether)]
    [InlineData("quali misure dobbiamo prendere?", 0, QuestionKind.Other)]
    [InlineData("dobbiamo restituirlo?", 0, QuestionKind.Whether)]
    [InlineData("how long do we keep it?", 1, QuestionKind.HowLong)]
    [InlineData("when does the partnership end", 1, QuestionKind.Until)]
    [InlineData("when is it over", 1, QuestionKind.Until)]
    [InlineData("in che anno scade", 0, QuestionKind.Until)]
    [InlineData("when was it signed", 1, QuestionKind.When)]
    [InlineData("what do we do when it ends", 1, QuestionKind.When)]
    public void What_a_question_wants_is_told_by_the_word_it_asks_with(string question, int language, QuestionKind kind) =>
        Assert.Equal(kind, QuestionKinds.Of(question, language));

    [Theory]
    [InlineData("en", "how many researchers are there?", "The research began on 8 June.", 0)]
    [InlineData("en", "how many researchers are there?", "For 10 years research is paid for.", 0)]
    [InlineData("en", "how many researchers are there?", "Twelve researchers take part.", 1)]
    [InlineData("it", "quanti ricercatori ci sono?", "L'8 giugno la ricerca comincia.", 0)]
    [InlineData("it", "quanti ricercatori ci sono?", "Vi partecipano 12 ricercatori.", 1)]
    public void Days_and_years_are_no_number_of_the_thing_asked_for(string language, string question, string passage, float holds)
    {
        var search = Index(language, passage);

        Assert.Equal(holds, search.Find(search.Read(question, language), 1)[0].Features.FocusNumber);
    }

    private static PassageSearch Index(string language, params string[] passages)
    {
        var builder = new PassageIndexBuilder { IsContractual = true };
        foreach (var passage in passages)
        {
            builder.Add(new IndexEntry(passage, "", language, 0));
        }

        return new PassageSearch(builder.Build(), Lexicons.Glossary);
    }
}
