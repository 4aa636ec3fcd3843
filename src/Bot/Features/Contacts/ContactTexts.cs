using Bot.Language;

namespace Bot.Features.Contacts;

/// <summary>The words of the contact search.</summary>
internal static class ContactTexts
{
    public static readonly Text FindContact = new("Trovare una persona o un laboratorio", "Find a person or a laboratory");

    public static readonly Text Here = new("**{0}**: {1}.", "**{0}**: {1}.");

    public static readonly Text HereOnly = new("**{0}**.", "**{0}**.");

    public static readonly Text Several = new("Potrebbe essere più d'uno: chi intendi?", "It could be more than one: whom do you mean?");

    public static readonly Text Nobody = new(
        "Tra i contatti della partnership non trovo nessuno che corrisponda a «{0}». Questi sono i più vicini:",
        "Among the partnership's contacts I find nobody who matches “{0}”. These are the nearest:");

    public static readonly Text NoContacts = new(
        "Non ho ancora nessun contatto: chi coordina può aggiungerli in contacts.csv.",
        "I have no contacts yet: a coordinator can add them in contacts.csv.");

    public static readonly Text All = new("Ecco le persone e i laboratori della partnership:", "Here are the people and laboratories of the partnership:");

    public static readonly Text Function = new("Ruolo", "Role");

    public static readonly Text Party = new("Ente", "Organisation");

    public static readonly Text Place = new("Sede", "Place");

    public static readonly Text Topics = new("Temi", "Topics");

    public static readonly Text Email = new("E-mail", "E-mail");

    public static readonly Text Phone = new("Telefono", "Telephone");

    public static readonly Text Source = new("Fonte", "Source");

    public static readonly Text Missing = new("non indicato nei contenuti della partnership", "not given in the partnership's content");

    public static readonly Text AskAgreement = new("Che cosa dice l'accordo?", "What does the agreement say?");

    public static readonly Text AskAgreementWords = new("che cosa dice l'accordo su {0}?", "what does the agreement say about {0}?");

    public static readonly Text Why = new("Perché", "Why");

    public static readonly Text BecauseTopic = new("tra i suoi temi: {0}", "among its topics: {0}");

    public static readonly Text BecauseFunction = new("nel suo ruolo: {0}", "in its role: {0}");

    public static readonly Text Others = new("Tutti i contatti", "All contacts");
}
