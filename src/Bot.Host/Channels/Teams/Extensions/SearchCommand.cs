using Bot.Language;

namespace Bot.Host.Channels.Teams.Extensions;

/// <summary>A command of the message extension, in the manifest and in what comes in.</summary>
/// <param name="Id">Its id in the manifest.</param>
/// <param name="Intent">The intent that answers it.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Description">What it does.</param>
internal sealed record SearchCommand(string Id, string Intent, Text Title, Text Description)
{
    /// <summary>The command that makes a project request from a message.</summary>
    public const string RequestFromMessage = "requestFromMessage";

    /// <summary>The intent that opens the form of a project request.</summary>
    public const string RequestIntent = "requests.create";

    /// <summary>The searches.</summary>
    public static IReadOnlyList<SearchCommand> All { get; } =
    [
        new("searchClauses", "agreement.ask", new Text("Clausole", "Clauses"), new Text("Cerca nei documenti dell'accordo", "Search the documents of the agreement")),
        new("searchContacts", "contacts.find", new Text("Persone", "People"), new Text("Trova una persona o un laboratorio", "Find a person or a laboratory")),
        new("searchMilestones", "milestones.list", new Text("Scadenze", "Deadlines"), new Text("Cerca tra le scadenze", "Search the deadlines")),
    ];

    /// <summary>The search with an id; null when there is none.</summary>
    public static SearchCommand? Find(string id) => All.FirstOrDefault(command => command.Id == id);
}
