namespace Bot.Features.Agreements.Documents.Reading;

/// <summary>Reads the files of one format.</summary>
internal interface IDocumentReader
{
    /// <summary>File name endings it reads, in lower case with the point.</summary>
    IReadOnlyList<string> Endings { get; }

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="DocumentRefusedException">It cannot be read as what it claims to be; says why.</exception>
    RawDocument Read(string path);
}
