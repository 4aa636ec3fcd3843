using Bot.Content;
using Bot.Intents;
using Bot.Language;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Features.Contacts;

/// <summary>Answers who somebody is, who does what, and whom to turn to.</summary>
public sealed class FindContactHandler(ContactBook book, ContactSearch search, Partnership partnership) : IIntentHandler
{
    private const int MostChoices = 5;

    // Closer than this two contacts fit equally well.
    private const double SameScore = 0.3;

    /// <summary>What it answers to.</summary>
    public static readonly Intent Intent = new("contacts.find", ContactTexts.FindContact)
    {
        Italian =
        [
            "chi è Marco Mellia?", "chi segue l'accordo per il Politecnico?", "a chi mi rivolgo per il progetto?", "chi lavora sull'intelligenza artificiale?", "chi si occupa di analisi dei dati?",
            "con chi posso parlare dell'accordo?", "come contatto il professor Mellia?", "mi dai l'email del professore?", "numero di telefono del laboratorio", "che cos'è SmartData@PolITo?",
            "che laboratorio è AI@PolITo?", "chi è il referente di Huawei?", "contatti del centro SmartData", "cerco una persona che si occupi di reti", "chi è il responsabile dell'accordo?",
            "elenco dei contatti", "chi conosce qualcosa di trasmissioni ottiche?", "trovami un esperto di automotive", "vorrei parlare con qualcuno del laboratorio", "chi sono le persone coinvolte?",
            "dammi un contatto in Huawei", "a chi scrivo per la parte di ottica?", "con chi parlo di reti?", "conosci un esperto di apprendimento automatico?", "mettimi in contatto con il professore",
            "mostrami tutte le persone", "mi servono i recapiti del laboratorio", "a chi posso chiedere dei veicoli?", "quale laboratorio lavora sui dati?",
            "che laboratorio fa intelligenza artificiale?", "qualcuno si occupa di machine learning?", "chi tiene i contatti con Huawei?", "chi si occupa dei rapporti con l'università?",
            "che persone ci sono?", "elenca i referenti", "la lista dei laboratori e delle persone", "chi è la dottoressa Bianchi?", "conosci Anna Verdi?", "c'è un certo ingegner Russo?",
            "con chi mi devo mettere d'accordo per l'ottica?", "come posso scrivere al professore?", "dove trovo l'indirizzo di Mellia?", "vorrei incontrare il professore", "chi sa di fotonica?",
            "chi è la persona giusta per le reti?", "il referente della partnership", "con chi posso parlare a Parigi?", "chi dirige il centro?", "chi devo sentire per i dati?",
            "mi serve qualcuno che capisca di elettronica", "come rintraccio il professor Mellia?", "posso parlare con il professore?", "cerco collaboratori per l'automotive",
            "di che cosa si occupa AI@PolITo?", "conosci qualcuno che si chiama Ferrari?", "i nomi di tutti", "chi guida SmartData?", "chi parla a nome dell'università nella partnership?",
            "mi serve uno specialista di fotonica", "chi rappresenta il Politecnico?", "chi coordina il centro?", "chi mi può dare una mano sull'ottica?",
            "chi rappresenta Huawei?", "ho bisogno di un esperto di reti", "mi interessa la fotonica, con chi parlo?", "conosci una certa Neri?",
        ],
        English =
        [
            "who is Marco Mellia?", "who follows the agreement for the Politecnico?", "whom do I talk to about the project?", "who works on artificial intelligence?", "who deals with data analysis?",
            "who can I speak to about the agreement?", "how do I contact Professor Mellia?", "give me the professor's email", "telephone number of the laboratory", "what is SmartData@PolITo?",
            "what lab is AI@PolITo?", "who is the contact person at Huawei?", "contacts of the SmartData centre", "I am looking for a person who works on networks",
            "who is responsible for the agreement?", "list of contacts", "who knows something about optical transmission?", "find me an automotive expert",
            "I would like to talk to somebody from the lab", "who are the people involved?", "give me a contact at Huawei", "whom do I write to about optics?", "who can help with networks?",
            "do you know an expert in deep learning?", "put me in touch with the professor", "show me all the people", "I need the phone number of the lab", "who can I ask about vehicles?",
            "which lab works on data?", "which laboratory does artificial intelligence?", "does anybody do machine learning?", "who keeps in touch with Huawei?",
            "who takes care of relations with the university?", "which people are there?", "list the contact persons", "the list of labs and people", "who is Dr Bianchi?", "do you know Anna Verdi?",
            "is there a certain Mr Russo?", "who is the right person for optics?", "how can I write to the professor?", "where do I find Mellia's address?", "I would like to meet the professor",
            "who knows about photonics?", "who should I ask about networks?", "the contact person of the partnership", "who can I talk to in Paris?", "who heads the centre?",
            "who would know about data?", "I need someone who understands electronics", "is anybody working on sensors?",
            "who represents Huawei?", "somebody who does research on electronics", "how do I get hold of Professor Mellia?", "can I speak with the professor?",
            "looking for people to work with on automotive", "what does AI@PolITo do?", "everyone who is involved", "names of the people involved", "do you know anybody called Smith?",
            "names of everybody", "who leads SmartData?", "who speaks for the university in the partnership?", "I need a specialist in photonics", "who represents the Politecnico?",
            "who coordinates the centre?", "who could give me a hand with optics?",
        ],
        Commands = ["contatti", "contacts"],
    };

    /// <inheritdoc/>
    public Task<Reply> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return Task.FromResult(Answer(turn));
    }

    private Reply Answer(Turn turn)
    {
        if (book.Contacts.Count == 0)
        {
            return new Reply(ContactTexts.NoContacts.In(turn.Locale)) { Outcome = Outcome.Declined, Confidence = 0 };
        }

        if (turn.Value is { Length: > 0 } id && book.Find(id) is { } chosen)
        {
            return One(chosen, turn.Locale);
        }

        var words = turn.Value is { Length: > 0 } said ? said : turn.Text;
        if (ContactSearch.AsksForAll(words))
        {
            return Choices(ContactTexts.All.In(turn.Locale), book.Contacts, Outcome.Answered);
        }

        var found = search.Find(words);
        if (found.Count == 0)
        {
            var nearest = search.Nearest(words, 3);
            return Choices(ContactTexts.Nobody.In(turn.Locale, Markdown.Escape(words)), nearest.Count > 0 ? nearest : book.Contacts, Outcome.Declined);
        }

        var equal = found.TakeWhile(match => match.Score > found[0].Score - SameScore).Select(match => match.Contact).ToList();
        return equal.Count > 1
            ? Choices(ContactTexts.Several.In(turn.Locale), equal, Outcome.Choices)
            : One(found[0].Contact, turn.Locale, Reason(found[0], turn.Locale), found.Skip(1).Select(match => match.Contact));
    }

    private string? Reason(ContactMatch match, Locale locale) => match.Reason switch
    {
        MatchReason.Topic => ContactTexts.BecauseTopic.In(locale, partnership.TopicName(match.Words, locale)),
        MatchReason.Function => ContactTexts.BecauseFunction.In(locale, match.Words),
        _ => null,
    };

    private Reply One(Contact contact, Locale locale, string? reason = null, IEnumerable<Contact>? others = null)
    {
        var function = contact.Function.In(locale);
        return new Reply(function.Length > 0
            ? ContactTexts.Here.In(locale, Markdown.Escape(contact.FullName), Markdown.Escape(function))
            : ContactTexts.HereOnly.In(locale, Markdown.Escape(contact.FullName)))
        {
            Facts = [.. reason is null ? Facts(contact, locale) : Facts(contact, locale).Prepend(new Fact(ContactTexts.Why.In(locale), reason))],
            Actions =
            [
                Button.ToSay(ContactTexts.AskAgreement.In(locale), ContactTexts.AskAgreementWords.In(locale, contact.Name)),
                .. (others ?? []).Take(2).Select(other => new Button(other.FullName, Intent.Name, other.Id)),
                new Button(ContactTexts.Others.In(locale), Intent.Name),
            ],
        };
    }

    private IEnumerable<Fact> Facts(Contact contact, Locale locale)
    {
        var missing = ContactTexts.Missing.In(locale);
        if (partnership.Parties.FirstOrDefault(party => party.Id == contact.Party) is { } party)
        {
            yield return new Fact(ContactTexts.Party.In(locale), party.Name);
        }

        if (contact.Place.Length > 0)
        {
            yield return new Fact(ContactTexts.Place.In(locale), contact.Place);
        }

        if (contact.Topics.Count > 0)
        {
            yield return new Fact(ContactTexts.Topics.In(locale), string.Join(", ", contact.Topics.Select(topic => partnership.TopicName(topic, locale))));
        }

        yield return new Fact(ContactTexts.Email.In(locale), contact.Email.Length > 0 ? contact.Email : missing);
        yield return new Fact(ContactTexts.Phone.In(locale), contact.Phone.Length > 0 ? contact.Phone : missing);
        if (contact.Source.In(locale) is { Length: > 0 } source)
        {
            yield return new Fact(ContactTexts.Source.In(locale), source);
        }
    }

    private static Reply Choices(string text, IEnumerable<Contact> contacts, Outcome outcome) => new(text)
    {
        Outcome = outcome,
        Actions = [.. contacts.Take(MostChoices).Select(contact => new Button(contact.FullName, Intent.Name, contact.Id))],
    };
}
