using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Host.Tests;

/// <summary>The whole host on a loopback port, with a database of its own.</summary>
public sealed class RunningHost : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("accordo-host").FullName;
    private readonly WebApplication app;

    private RunningHost(string[] settings, TimeProvider time)
    {
        app = BotApp.Build(["--urls=http://127.0.0.1:0", $"--Storage:ConnectionString=Data Source={Path.Combine(folder, "test.db")}", "--Logging:LogLevel:Default=None", .. settings], null, services => services.AddSingleton(time));
    }

    /// <summary>Where it listens.</summary>
    public Uri Address => new(app.Urls.First().Replace("0.0.0.0", "127.0.0.1", StringComparison.Ordinal));

    /// <summary>A client without cookies of its own.</summary>
    public HttpClient Client { get; private set; } = null!;

    /// <summary>Starts a host with these settings over the defaults.</summary>
    public static Task<RunningHost> StartAsync(params string[] settings) => StartAsync(TimeProvider.System, settings);

    /// <summary>Starts a host that lives by another clock.</summary>
    public static async Task<RunningHost> StartAsync(TimeProvider time, params string[] settings)
    {
        var host = new RunningHost(settings, time);
        await BotApp.OpenAsync(host.app.Services, CancellationToken.None);
        await host.app.StartAsync();
        host.Client = host.NewBrowser();
        return host;
    }

    /// <summary>One of the host's own services.</summary>
    public T Get<T>()
        where T : notnull => app.Services.GetRequiredService<T>();

    /// <summary>A client that keeps its own cookies.</summary>
    public HttpClient NewBrowser() => new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = Address };

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Client?.Dispose();
        await app.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
