namespace Bot.Intents.Learning;

/// <summary>Examples that come from content and not from code: names of contacts, questions that coordinators add.</summary>
public interface IExampleSource
{
    /// <summary>The examples as they stand; another list after the content changed, so that it is learned again.</summary>
    IReadOnlyList<Example> Examples { get; }
}
