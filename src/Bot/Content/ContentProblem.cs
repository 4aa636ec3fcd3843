namespace Bot.Content;

/// <summary>A row or file of the partnership's content that was refused: where it is, why, and what to do.</summary>
/// <param name="File">File name relative to the content folder.</param>
/// <param name="Line">Line from 1; 0 when it concerns the whole file.</param>
/// <param name="Why">What is wrong and what would be right, for a coordinator.</param>
public sealed record ContentProblem(string File, int Line, string Why)
{
    /// <inheritdoc/>
    public override string ToString() => Line > 0 ? $"{File}:{Line}: {Why}" : $"{File}: {Why}";
}
