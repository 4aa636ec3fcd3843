namespace Bot.Content;

/// <summary>One kind of content that a feature reads from the partnership's folder and keeps in memory.</summary>
public interface IContent
{
    /// <summary>The kind's name, as in <c>import --kind</c>: also its file or folder name.</summary>
    string Kind { get; }

    /// <summary>
    /// Reads the kind from the folder and takes the place of what was read before, in one step. A refused row is reported and
    /// left out; a file that cannot be read at all leaves what was read of it before.
    /// </summary>
    /// <param name="folder">The partnership's folder; it or the file may be missing.</param>
    /// <param name="report">Takes what was loaded and refused.</param>
    void Load(string folder, ContentReport report);
}
