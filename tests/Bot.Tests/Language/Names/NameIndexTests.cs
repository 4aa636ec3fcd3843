using Bot.Language.Names;

namespace Bot.Tests.Language.Names;

/// <summary>Finding people by what somebody remembers of their names; the people are made up.</summary>
public sealed class NameIndexTests
{
    private static readonly NameIndex Index = new(
    [
        ("1", "Niccolò Bertolazzi"), ("2", "Chiara Ghislanzoni"), ("3", "Philippa Underwood"), ("4", "Giovanni De Angelis"), ("5", "Giovanna Bertola"),
        ("6", "Xu Lianhua"), ("7", "Anna Maria Quaglia"), ("8", "Marco Ferrari"), ("9", "Marta Ferraris"),
    ]);

    [Theory]
    [InlineData("Niccolo Bertolazzi", "1")]
    [InlineData("bertolazzi niccolo'", "1")]
    [InlineData("prof. Bertolazi", "1")]
    [InlineData("N. Bertolazzi", "1")]
    [InlineData("ciara gislanzoni", "2")]
    [InlineData("Filippa Underwod", "3")]
    [InlineData("deangelis giovanni", "4")]
    [InlineData("dott.ssa Quaglia", "7")]
    [InlineData("ferraris", "9")]
    [InlineData("lian hua xu", "6")]
    [InlineData("marcoferrari", "8")]
    [InlineData("GiovanniDeAngelis", "4")]
    public void A_name_is_found_however_it_is_written(string written, string id) => Assert.Equal(id, Index.Find(written, 3)[0].Id);

    [Fact]
    public void The_same_words_score_one_and_strangers_little()
    {
        Assert.InRange(Index.Find("NICCOLO BERTOLAZZI", 1)[0].Score, 0.99, 1);
        Assert.All(Index.Find("Zbigniew Krzwsky", 3), match => Assert.InRange(match.Score, 0, 0.55));
    }

    [Theory]
    [InlineData("")]
    [InlineData("🙂")]
    public void Without_letters_there_is_nobody(string written) => Assert.Empty(Index.Find(written, 3));
}
