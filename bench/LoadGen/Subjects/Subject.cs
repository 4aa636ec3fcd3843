namespace Bot.LoadGen.Subjects;

/// <summary>What is measured: one way of calling one server.</summary>
/// <param name="Name">Its name in the figures.</param>
/// <param name="Server">The program.</param>
/// <param name="Path">Where on it.</param>
/// <param name="IsSlack">True for Slack's events, false for Teams'.</param>
internal sealed record Subject(string Name, Server Server, string Path, bool IsSlack)
{
    /// <summary>The subject whose cost this one's is compared with; null where there is none.</summary>
    public string? Floor { get; init; }

    /// <summary>True when the server asks for the connector's token.</summary>
    public bool HasToken { get; init; }

    /// <summary>True when a turn ends with the acknowledgement.</summary>
    public bool IsDoor { get; init; }
}
