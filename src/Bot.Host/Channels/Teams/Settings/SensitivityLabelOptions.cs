namespace Bot.Host.Channels.Teams.Settings;

/// <summary>The sensitivity label that answers carry in Teams; none when the id is empty.</summary>
internal sealed class SensitivityLabelOptions
{
    /// <summary>The label's GUID in Purview.</summary>
    public string Id { get; set; } = "";

    /// <summary>What it is called.</summary>
    public string Name { get; set; } = "";

    /// <summary>What it means, in a sentence.</summary>
    public string Description { get; set; } = "";
}
