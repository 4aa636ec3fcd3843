namespace Bot.Host.Commands.Import;

/// <summary>What an import does to a row or file.</summary>
internal enum ChangeKind
{
    /// <summary>It is new.</summary>
    Added,

    /// <summary>It takes the place of another version.</summary>
    Changed,

    /// <summary>It was there already.</summary>
    Unchanged,
}
