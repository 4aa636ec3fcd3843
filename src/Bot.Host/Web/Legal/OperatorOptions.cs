namespace Bot.Host.Web.Legal;

/// <summary>The settings <c>Operator</c>: who runs this host, in their own words; nothing is assumed.</summary>
internal sealed class OperatorOptions
{
    /// <summary>Who runs it.</summary>
    public string Name { get; init; } = "";

    /// <summary>How people reach them about their data.</summary>
    public string Contact { get; init; } = "";
}
