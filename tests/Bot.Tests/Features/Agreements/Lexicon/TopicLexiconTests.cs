using Bot.Features.Agreements.Lexicon;

namespace Bot.Tests.Features.Agreements.Lexicon;

public class TopicLexiconTests
{
    [Theory]
    [InlineData("cars", false)]
    [InlineData("care", true)]
    public void A_word_speaks_for_a_topic_by_its_own_meaning_and_not_by_its_first_letters(string word, bool speaks)
    {
        var topics = Lexicons.Topics;
        var care = topics.Topics.Index().First(topic => topic.Item.Id == "care").Index;

        Assert.Equal(speaks, topics.TagQuestion([word], 1).Weights[care] > 0);
    }
}
