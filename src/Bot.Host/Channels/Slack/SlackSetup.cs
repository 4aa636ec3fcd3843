using Bot.Host.Channels.Slack.Agents;
using Bot.Host.Channels.Slack.Api;
using Bot.Host.Channels.Slack.Checks;
using Bot.Host.Channels.Slack.Events;
using Bot.Host.Channels.Slack.Home;
using Bot.Host.Channels.Slack.Inbound;
using Bot.Host.Channels.Slack.Install;
using Bot.Host.Channels.Slack.Interactions;
using Bot.Host.Channels.Slack.Interactions.Forms;
using Bot.Host.Channels.Slack.Manifest;
using Bot.Host.Channels.Slack.Outbound;
using Bot.Host.Channels.Slack.Rendering;
using Bot.Host.Channels.Slack.Signing;
using Bot.Host.Channels.Slack.Sockets;
using Bot.Host.Commands;
using Bot.Host.Doctor;
using Bot.Messages;
using Bot.Storage;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Bot.Host.Channels.Slack;

/// <summary>Adds Slack to the host, if and only if its settings are filled in.</summary>
public static class SlackSetup
{
    /// <summary>Adds the channel.</summary>
    /// <exception cref="SettingsException">The settings are filled in partly or wrongly; says which and what to do.</exception>
    public static void AddSlack(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var options = builder.Configuration.GetSection(SlackOptions.Section).Get<SlackOptions>() ?? new SlackOptions();
        options.PublicUrl ??= Uri.TryCreate(builder.Configuration["PublicUrl"], UriKind.Absolute, out var url) ? url : null;
        builder.Services.AddSingleton(Status(options)).AddSingleton(options).AddSingleton<SlackManifestFiles>();
        if (!options.IsFilled)
        {
            return;
        }

        var problems = SlackSettings.Problems(options).ToList();
        if (problems.Count > 0)
        {
            throw new SettingsException(string.Join("; ", problems));
        }

        builder.Services.AddApi().AddChannel().AddDoor();
        if (options.HasSockets)
        {
            builder.Services.AddSockets().AddHealthChecks().AddCheck<SocketCheck>("slack-sockets");
        }
    }

    /// <summary>Opens the HTTP door, if there is a secret to check signatures with.</summary>
    public static void MapSlack(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        var options = app.Services.GetRequiredService<SlackOptions>();
        if (options.IsFilled && options.HasHttp)
        {
            app.Map(SlackEndpoint.Path, app.Services.GetRequiredService<SlackEndpoint>().HandleAsync);
        }

        if (options.HasInstall)
        {
            var install = app.Services.GetRequiredService<InstallEndpoints>();
            app.MapGet(InstallEndpoints.StartPath, install.StartAsync);
            app.MapGet(InstallEndpoints.ReturnPath, install.FinishAsync);
        }
    }

    private static ChannelStatus Status(SlackOptions options) => options switch
    {
        { IsFilled: false } => new ChannelStatus("Slack", false, "Slack:BotToken is empty"),
        { HasSockets: true, HasHttp: true } => new ChannelStatus("Slack", true, $"Socket Mode and {SlackEndpoint.Path}"),
        { HasSockets: true } => new ChannelStatus("Slack", true, "Socket Mode"),
        _ => new ChannelStatus("Slack", true, SlackEndpoint.Path),
    };

    private static IServiceCollection AddApi(this IServiceCollection services) => services
        .AddKeyedSingleton(SlackAddress.ChannelName, new HttpMessageInvoker(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            ConnectTimeout = TimeSpan.FromSeconds(10),

            // No trace of ours leaves the host, and nobody looks at spans of these calls.
            ActivityHeadersPropagator = null,
        }))
        .AddSingleton<RateGates>()
        .AddSingleton<SlackApi>()
        .AddSingleton<SlackWorkspaces>()
        .AddSingleton<SlackIdentity>()
        .AddSingleton<InstallEndpoints>()
        .AddSingleton<SlackPeople>();

    private static IServiceCollection AddChannel(this IServiceCollection services) => services
        .AddSingleton<BlockRenderer>()
        .AddSingleton<KeptRenderings>()
        .AddSingleton<SlackPosts>()
        .AddSingleton<ResponseUses>()
        .AddSingleton<ResponseUrls>()
        .AddSingleton<AgentCalls>()
        .AddSingleton<SlackStreams>()
        .AddSingleton<AgentThreads>()
        .AddHostedService(services => services.GetRequiredService<AgentThreads>())
        .AddSingleton<SlackSender>()
        .AddSingleton<IChannel, SlackChannel>()
        .AddSingleton<SocketAddresses>()
        .AddSingleton<SlackProbe>()
        .AddSingleton<IDoctorCheck, SlackDoctor>()
        .AddSingleton<LastDelivery>()
        .AddSingleton<IDoctorCheck, SlackDoorDoctor>()
        .AddSingleton<IDoctorCheck, SlackEventsDoctor>()
        .AddSingleton<IDoctorCheck, SlackIntentsDoctor>();

    private static IServiceCollection AddDoor(this IServiceCollection services) => services
        .AddSingleton(services => new RequestSignature(
            services.GetRequiredService<SlackOptions>().SigningSecret,
            services.GetRequiredService<SlackOptions>().PreviousSigningSecret,
            services.GetRequiredService<TimeProvider>()))
        .AddSingleton<MessageFilter>()
        .AddSingleton<IEventReceiver, MessageReceiver>()
        .AddSingleton<IEventReceiver, ArrivalReceiver>()
        .AddSingleton<IEventReceiver, InstallationReceiver>()
        .AddSingleton<IEventReceiver, SessionReceiver>()
        .AddSingleton<HomeCalls>()
        .AddSingleton<HomeTalk>()
        .AddSingleton<Suggestions>()
        .AddSingleton<HomePage>()
        .AddSingleton<HomeWorker>()
        .AddHostedService(services => services.GetRequiredService<HomeWorker>())
        .AddSingleton<IEventReceiver, HomeReceiver>()
        .AddSingleton<IInteractionReceiver, CommandReceiver>()
        .AddSingleton<PressPlaces>()
        .AddSingleton<Rests>()
        .AddSingleton<FormOpener>()
        .AddSingleton<IInteractionReceiver, PressReceiver>()
        .AddSingleton<IInteractionReceiver, FormReceiver>()
        .AddSingleton<IInteractionReceiver, OptionsReceiver>()
        .AddSingleton<IInteractionReceiver, ShortcutReceiver>()
        .AddSingleton<SlackDoor>()
        .AddSingleton<SlackEndpoint>();

    private static IServiceCollection AddSockets(this IServiceCollection services)
    {
        services.TryAddSingleton(Random.Shared);
        services.TryAddSingleton<SocketOpener>();
        return services.AddSingleton<SocketHealth>().AddHostedService<SocketWorker>();
    }
}
