namespace Bot.Features.Onboarding.Tracks;

/// <summary>A text in both languages as the front matter writes it.</summary>
internal sealed class TextYaml
{
    public string It { get; set; } = "";

    public string En { get; set; } = "";
}
