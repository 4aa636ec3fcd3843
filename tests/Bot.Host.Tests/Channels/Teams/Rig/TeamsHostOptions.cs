using Bot.Host.Channels.Teams.Connector.Tokens;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Host.Tests.Channels.Teams.Rig;

/// <summary>What a test wants of its host.</summary>
internal sealed record TeamsHostOptions(Dictionary<string, string?> Settings)
{
    /// <summary>Name of the environment.</summary>
    public string Environment { get; init; } = "Test";

    /// <summary>The clock.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Where the bot's own tokens come from; none by default.</summary>
    public ITokenSource? Tokens { get; init; }

    /// <summary>True to answer and deliver in the background.</summary>
    public bool HasWorkers { get; init; }

    /// <summary>Last changes to the services.</summary>
    public Action<IServiceCollection>? Change { get; init; }
}
