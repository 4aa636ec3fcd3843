namespace Bot.Host.Tests.Channels.Teams.Rig;

/// <summary>Tests that set environment variables, which the whole process sees: nothing runs beside them.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    /// <summary>Name of the collection.</summary>
    public const string Name = "environment variables";
}
