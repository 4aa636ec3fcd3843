namespace Bot.Features.Agreements.Documents.Reading;

/// <summary>A file that is not taken; the message says why and what to do, for a coordinator.</summary>
internal sealed class DocumentRefusedException(string why, int line = 0, Exception? inner = null) : Exception(why, inner)
{
    /// <summary>Line from 1; 0 when it concerns the whole file.</summary>
    public int Line { get; } = line;
}
