using Bot.Language;

namespace Bot.Tests.Language;

/// <summary>Which language a few words are in.</summary>
public sealed class LanguageDetectorTests
{
    [Theory]
    [InlineData("quanto dura l'accordo", "it")]
    [InlineData("prossime scadenze", "it")]
    [InlineData("chi firma", "it")]
    [InlineData("le mie richieste", "it")]
    [InlineData("c'è il budget?", "it")]
    [InlineData("mi mandi il report sul deep learning", "it")]
    [InlineData("how long is it", "en")]
    [InlineData("next deadlines please", "en")]
    [InlineData("who signs", "en")]
    [InlineData("my requests", "en")]
    [InlineData("I'd like to delegate my approvals", "en")]
    [InlineData("let's start", "en")]
    [InlineData("who is Marco Mellia of the Politecnico di Torino?", "en")]
    public void Three_words_are_enough(string text, string language) => Assert.Equal(language, LanguageDetector.Detect(text)?.Code);

    [Theory]
    [InlineData("Mellia")]
    [InlineData("PR-2026-0001")]
    [InlineData("80k")]
    [InlineData("🎉")]
    [InlineData("in two weeks")]
    [InlineData("ok")]
    [InlineData("no")]
    public void What_could_be_either_is_left_to_the_conversation(string text) => Assert.Null(LanguageDetector.Detect(text));

    [Theory]
    [InlineData("wie lange dauert der Vertrag", true)]
    [InlineData("combien de temps dure cet accord avec vous", true)]
    [InlineData("Bonjour, parlez-vous français ?", true)]
    [InlineData("Guten Tag, sprechen Sie Deutsch?", true)]
    [InlineData("Сколько длится соглашение?", true)]
    [InlineData("quanto dura il contratto", false)]
    [InlineData("how long does it last", false)]
    [InlineData("SmartData@PolITo", false)]
    public void A_third_language_is_recognised(string text, bool isForeign) => Assert.Equal(isForeign, LanguageDetector.IsForeign(text));
}
