namespace Bot.Features.Agreements.Documents;

/// <summary>What a passage is.</summary>
public enum PassageKind
{
    /// <summary>Running text or a clause.</summary>
    Paragraph,

    /// <summary>A title or heading.</summary>
    Heading,

    /// <summary>An item of a list.</summary>
    ListItem,

    /// <summary>A row of a table, its cells between bars.</summary>
    TableRow,

    /// <summary>The definition of a term.</summary>
    Definition,

    /// <summary>A line that says who a party is.</summary>
    Party,
}
