using Bot.Host.Tests.Channels.Teams.Rig;

namespace Bot.Host.Tests.Channels.Teams.Authentication;

/// <summary>The production profile that most rows of the matrix share.</summary>
public sealed class MatrixFixture : IAsyncLifetime
{
    /// <summary>Endorsed for Teams.</summary>
    internal TestKey Teams { get; } = new("k1", "msteams");

    /// <summary>Endorsed for web chat only.</summary>
    internal TestKey WebChat { get; } = new("k2", "webchat");

    /// <summary>Endorsed for nothing.</summary>
    internal TestKey Unendorsed { get; } = new("k3");

    /// <summary>Endorsed for both.</summary>
    internal TestKey Both { get; } = new("k4", "msteams", "webchat");

    /// <summary>Never published, under a published id.</summary>
    internal TestKey Rogue { get; } = new("k1", "msteams") { IsRogue = true };

    /// <summary>The issuer.</summary>
    internal Issuer Issuer { get; private set; } = null!;

    /// <summary>The bot.</summary>
    internal TeamsHost Host { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Issuer = await Issuer.StartAsync(Teams, WebChat, Unendorsed, Both);
        Host = await TeamsHost.StartAsync(new TeamsHostOptions(TeamsHost.Settings(Issuer)));
    }

    public async Task DisposeAsync()
    {
        await Host.DisposeAsync();
        await Issuer.DisposeAsync();
    }
}
