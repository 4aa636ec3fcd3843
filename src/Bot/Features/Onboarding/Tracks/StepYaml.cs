namespace Bot.Features.Onboarding.Tracks;

/// <summary>A step as the front matter writes it.</summary>
internal sealed class StepYaml
{
    public string Id { get; set; } = "";

    public int Day { get; set; }

    public string Kind { get; set; } = "";

    public TextYaml? Title { get; set; }

    public TextYaml? Text { get; set; }

    public TextYaml? People { get; set; }

    public TextYaml? Say { get; set; }

    public List<TextYaml> Choices { get; set; } = [];

    public int Answer { get; set; }
}
