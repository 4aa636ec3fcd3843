using Bot.Language;

namespace Bot.Intents.Routing;

/// <summary>Thanks, assent and goodbyes: people say them to whoever answered, and no document should be searched for them.</summary>
internal static class Courtesies
{
    private const int MostWords = 4;

    private static readonly HashSet<string> Thanks = Set("grazie ringrazio thanks thank thx ty tnx cheers");

    private static readonly HashSet<string> Assent = Set("ok okay okey si no yes yep nope sure certo esatto bene benissimo perfetto capito chiaro ricevuto ottimo fantastico super good great perfect understood got fine nice cool right");

    private static readonly HashSet<string> Goodbyes = Set("arrivederci addio bye goodbye notte buonanotte night goodnight presto later");

    private static readonly HashSet<string> Apologies = Set("scusa scusami scusi scusate pardon sorry apologies oops ops sbagliato sbagliata mistake bad");

    // Words that go with them and ask nothing.
    private static readonly HashSet<string> Companions = Set("mille tante molte a te you so much very many a lot va tutto it all that s is well then allora per ora dopo ciao buona good see you soon to lei del aiuto dell for the help della risposta bot mi sono my oh ho io i was mia colpa errore");

    /// <summary>What to say back; null when the words are more than a courtesy.</summary>
    public static Text? Answer(IReadOnlyList<string> words)
    {
        if (words.Count > MostWords || !words.All(word => Thanks.Contains(word) || Assent.Contains(word) || Goodbyes.Contains(word) || Apologies.Contains(word) || Companions.Contains(word)))
        {
            return null;
        }

        return IsApology(words) ? IntentTexts.NoHarm
            : words.Any(Thanks.Contains) ? IntentTexts.Welcome
            : words.Any(Goodbyes.Contains) ? IntentTexts.Goodbye
            : words.Any(Assent.Contains) && !(words.Count == 2 && words[0] == "good") ? IntentTexts.Noted
            : null;
    }

    // "Wrong" alone judges an answer; who was wrong themselves says so.
    private static bool IsApology(IReadOnlyList<string> words) =>
        words.Any(Apologies.Contains) && (words.Any(word => word is "sono" or "my" or "i") || !words.Any(word => word is "sbagliato" or "sbagliata" or "mistake" or "bad"));

    private static HashSet<string> Set(string words) => [.. words.Split(' ')];
}
