namespace Bot.Features.Onboarding.Tracks;

/// <summary>A track as its front matter writes it.</summary>
internal sealed class TrackYaml
{
    public TextYaml? Title { get; set; }

    public List<string> Roles { get; set; } = [];

    public List<StepYaml> Steps { get; set; } = [];
}
