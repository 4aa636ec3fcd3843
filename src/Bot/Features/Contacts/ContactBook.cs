using Bot.Content;
using Bot.Intents.Learning;
using Bot.Language.Names;

namespace Bot.Features.Contacts;

/// <summary>The people and laboratories of the partnership, read from <c>contacts.csv</c>.</summary>
public sealed class ContactBook : IContent, IExampleSource
{
    private const string File = "contacts.csv";

    // Enough to teach what asking for somebody looks like; all the others are found by the names themselves.
    private const int MostTaught = 25;

    private volatile Shelf shelf = new([], [], new NameIndex([]));

    /// <inheritdoc/>
    public string Kind => "contacts";

    /// <summary>Everybody, in the order of the file.</summary>
    public IReadOnlyList<Contact> Contacts => shelf.Contacts;

    /// <inheritdoc/>
    public IReadOnlyList<Example> Examples => shelf.Examples;

    /// <summary>Everybody's names and other names.</summary>
    public NameIndex Names => shelf.Names;

    /// <summary>The contact of an id; null when there is none.</summary>
    public Contact? Find(string id) => shelf.Contacts.FirstOrDefault(contact => contact.Id == id);

    /// <inheritdoc/>
    public void Load(string folder, ContentReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var contacts = CsvTable.Read(folder, File, ["id", "kind", "name"], report, row => Take(row, ids));
        shelf = new Shelf(contacts, [.. contacts.Take(MostTaught).SelectMany(Teach)], new NameIndex(contacts.SelectMany(NamesOf)));
        report.Load(Kind, contacts.Count);
    }

    private static Contact Take(CsvRow row, HashSet<string> ids)
    {
        var contact = new Contact(row.Required("id"), KindOf(row.Required("kind")), row.Required("name"))
        {
            Title = row["title"],
            Party = row["party"],
            Place = row["place"],
            Function = Local(row, "function"),
            Topics = row.List("topics"),
            Aliases = row.List("aliases"),
            Email = Email(row["email"]),
            Phone = row["phone"],
            Source = Local(row, "source"),
        };
        return ids.Add(contact.Id) ? contact : throw new FormatException($"id '{contact.Id}' stands in an earlier row too: give each contact its own");
    }

    private static ContactKind KindOf(string kind) => kind switch
    {
        "person" => ContactKind.Person,
        "lab" => ContactKind.Lab,
        _ => throw new FormatException($"kind is '{kind}': write person or lab"),
    };

    private static string Email(string email) =>
        email.Length == 0 || (email.IndexOf('@', StringComparison.Ordinal) is > 0 and var at && at < email.Length - 1)
            ? email
            : throw new FormatException($"email is '{email}': write an address as name@example.org, or leave it empty");

    // A text given in one language only is better than none in the other.
    private static LocalText Local(CsvRow row, string column)
    {
        var (italian, english) = (row[$"{column}_it"], row[$"{column}_en"]);
        return new LocalText(italian.Length > 0 ? italian : english, english.Length > 0 ? english : italian);
    }

    private static IEnumerable<(string Id, string Name)> NamesOf(Contact contact) => contact.Aliases.Prepend(contact.Name).Select(name => (contact.Id, name));

    private static IEnumerable<Example> Teach(Contact contact)
    {
        string[] texts = contact.Kind == ContactKind.Person
            ? [contact.Name, contact.FullName, $"chi è {contact.Name}", $"who is {contact.Name}", contact.Name.Split(' ')[^1]]
            : [contact.Name, $"cos'è {contact.Name}", $"what is {contact.Name}"];
        return texts.Distinct().Select(text => new Example(text, FindContactHandler.Intent.Name));
    }

    private sealed record Shelf(IReadOnlyList<Contact> Contacts, IReadOnlyList<Example> Examples, NameIndex Names);
}
