namespace Bot.Host;

/// <summary>Builds the host so that a start that fails is explained once.</summary>
internal static class QuietStart
{
    /// <summary>Builds the host; until it has started, its own stack traces stay out: whoever starts it says the cause in one line (StartUp).</summary>
    public static WebApplication BuildQuietly(this WebApplicationBuilder builder)
    {
        WebApplication? app = null;
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", level => level >= LogLevel.Warning && app?.Lifetime.ApplicationStarted.IsCancellationRequested == true);
        return app = builder.Build();
    }
}
