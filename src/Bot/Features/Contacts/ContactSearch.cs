using Bot.Content;
using Bot.Language;

namespace Bot.Features.Contacts;

/// <summary>Ranks contacts for a question by name, topic, function, place and organisation.</summary>
public sealed class ContactSearch(ContactBook book, Partnership partnership)
{
    // A name this much alike is meant; below it, only nearest.
    private const double IsNamed = 0.72;
    private const double NameShare = 10;
    private const double TopicShare = 3;

    // Two or three words in a row are looked up as a name.
    private const int LongestName = 4;

    // A longer message says more than a name: whom to ask, what for.
    private const int LongestCall = 6;

    // What every question about people holds; it tells nobody apart.
    private static readonly HashSet<string> Plain = [.. (
            "chi che cosa cos come quando dove dell all nell sull quale quali con per del della dello dei degli delle dal dalla sul sulla sull nel nella una uno gli mi posso puoi vorrei cerco trova trovami dammi dimmi "
            + "parlare contattare contatto contatti contatta email mail telefono numero indirizzo persona persone qualcuno segue occupa lavora sono sei accordo progetto prof professor professore "
            + "laboratorio lab centro elenco lista responsabile referente who whom what where which with for the about can could would find give tell talk speak contact contacts phone number address "
            + "person people somebody someone works work deals handles agreement project laboratory centre center list responsible is are does me ki ke cui chiedere sentire scrivere scrivo scrivi "
            + "chiamare chiamo incontrare interfacciare rintracciare rivolgere rivolgermi rivolgo trovo dai dare passa passi metti metta mettimi conosci conosce sapere sai dire dice elenca elencami "
            + "fammi mostra mostrami vedere tutti tutte tutto laboratori centri referenti recapito recapiti riferimento coinvolte coinvolti coinvolta nostro nostra mia mio devo deve serve servono "
            + "qualcosa aiutare aiuto mano partnership collaborazione certo certa chiama signor favore grazie ciao buongiorno salve scusa pls prego questo questa lato giusto giusta sarebbe fa fanno ci "
            + "in di da al alla allo ai agli alle su tra il lo la le un e o ha hai ho c d l s nr tel indirizzi whos whats wheres my our us your you we he she they them it its at of to on a an and or "
            + "from by all every everybody everyone everything names name show see get got have has put touch reach hold meet write send call ask turn right reference point labs laboratories centres "
            + "involved one know knows knowing called named certain please hello hi hey thanks want need like should shall be being was were there here details that this these those looking look "
            + "searching search exactly no professors help "
            + "how might may must ought cannot raggiungere raggiungo potrebbe potrei potete vorremmo dovrei dovremmo sapreste saprebbe dirmi dirci").Split(' ')];

    // The name of an organisation alone asks about the partnership as often as about its people.
    private readonly HashSet<string> partyWords = partnership.Parties.SelectMany(party => Tokenizer.Words(party.Name)).ToHashSet(StringComparer.Ordinal);

    /// <summary>The contacts that fit the words, best first; empty when none does.</summary>
    public IReadOnlyList<ContactMatch> Find(string text)
    {
        var words = Tokenizer.Words(text);
        var stems = words.Select(ItalianStemmer.Stem).Concat(words.Select(EnglishStemmer.Stem)).ToHashSet(StringComparer.Ordinal);
        var named = Named(words);
        return [.. book.Contacts
            .Select(contact => Match(contact, named.GetValueOrDefault(contact.Id), stems))
            .OfType<ContactMatch>()
            .OrderByDescending(match => match.Score)];
    }

    // "Data" is what a research area is about; that a centre is called SmartData does not make it a name.
    private bool NamesATopic(List<string> telling) => telling is [var only] && partnership.ResearchAreas.Any(area => Names(area).Any(name => Tokenizer.Words(name).Contains(only)));

    /// <summary>True when the words ask for people or laboratories and nothing more: "who is there?", "list of contacts".</summary>
    public static bool AsksForAll(string text) => !Telling(Tokenizer.Words(text)).Any();

    /// <summary>True when beside what every such question holds there is nothing but the name of a contact: "prof melia email".</summary>
    public bool AsksByName(string text)
    {
        var words = Tokenizer.Words(text);
        var telling = Telling(words).ToList();
        return words.Count <= LongestCall
            && telling.Count is > 0 and <= LongestName
            && !telling.TrueForAll(partyWords.Contains)
            && book.Names.Find(string.Join(' ', telling), 1, IsNamed).Count > 0
            && !NamesATopic(telling);
    }

    /// <summary>The contacts whose names come nearest to the words, however far.</summary>
    public IReadOnlyList<Contact> Nearest(string text, int most) =>
        [.. book.Names.Find(string.Join(' ', Telling(Tokenizer.Words(text))), most).Select(match => book.Find(match.Id)).OfType<Contact>()];

    private Dictionary<string, double> Named(IReadOnlyList<string> words)
    {
        var named = new Dictionary<string, double>(StringComparer.Ordinal);
        var telling = Telling(words).ToList();
        for (var first = 0; first < telling.Count; first++)
        {
            for (var length = 1; length <= LongestName && first + length <= telling.Count; length++)
            {
                var said = string.Join(' ', telling.Skip(first).Take(length));
                foreach (var match in said.Length > 2 ? book.Names.Find(said, 3, IsNamed - (length > 1 ? 0.05 : 0)) : [])
                {
                    if (match.Score + (0.01 * length) > named.GetValueOrDefault(match.Id))
                    {
                        named[match.Id] = match.Score + (0.01 * length);
                    }
                }
            }
        }

        return named;
    }

    private ContactMatch? Match(Contact contact, double named, HashSet<string> stems)
    {
        var topics = contact.Topics.Where(topic => IsAsked(topic, stems)).ToList();
        var told = Tokenizer.Words($"{contact.Function.It} {contact.Function.En} {contact.Place} {Party(contact)}")
            .Where(word => word.Length > 4 && !Plain.Contains(word))
            .Select(word => stems.Contains(ItalianStemmer.Stem(word)) || stems.Contains(EnglishStemmer.Stem(word)) ? word : null)
            .OfType<string>().Distinct().ToList();
        var score = (NameShare * named) + (TopicShare * topics.Count) + told.Count;
        return score <= 0 ? null : named > 0 ? new ContactMatch(contact, score, MatchReason.Name)
            : topics.Count > 0 ? new ContactMatch(contact, score, MatchReason.Topic, topics[0])
            : new ContactMatch(contact, score, MatchReason.Function, string.Join(", ", told));
    }

    // A topic is asked for by itself, or by any word for the research area it belongs to.
    private bool IsAsked(string topic, HashSet<string> stems) =>
        Within(topic, stems) || partnership.ResearchAreas.Any(area => IsOf(topic, area) && Names(area).Any(name => Within(name, stems)));

    private string Party(Contact contact) => partnership.Parties.FirstOrDefault(party => party.Id == contact.Party)?.Name ?? "";

    private static IEnumerable<string> Telling(IEnumerable<string> words) => words.Where(word => word.Length > 1 && !Plain.Contains(word));

    private static bool IsOf(string topic, ResearchArea area) => area.Id == topic || Names(area).Contains(topic, StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<string> Names(ResearchArea area) => [area.Name.It, area.Name.En, .. area.Synonyms];

    private static bool Within(string name, HashSet<string> stems) =>
        Tokenizer.Words(name).Where(word => word.Length > 1).All(word => stems.Contains(ItalianStemmer.Stem(word)) || stems.Contains(EnglishStemmer.Stem(word)));
}
