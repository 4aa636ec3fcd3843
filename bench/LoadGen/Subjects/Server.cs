namespace Bot.LoadGen.Subjects;

/// <summary>A program under load.</summary>
/// <param name="Name">Its name in the figures.</param>
/// <param name="Command">The program with its arguments.</param>
/// <param name="Port">Where it listens.</param>
internal sealed record Server(string Name, IReadOnlyList<string> Command, int Port)
{
    /// <summary>Its environment, beyond this process's own.</summary>
    public Dictionary<string, string> Environment { get; init; } = [];

    /// <summary>Where it starts.</summary>
    public string Folder { get; init; } = ".";
}
