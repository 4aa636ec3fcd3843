namespace Bot.Language;

/// <summary>Word and sentence lists that ship inside the library.</summary>
internal static class WordList
{
    /// <summary>The lines of a list, in order.</summary>
    /// <param name="resource">Name of the embedded text.</param>
    public static IEnumerable<string> Lines(string resource)
    {
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"the list {resource} is missing from the library");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
