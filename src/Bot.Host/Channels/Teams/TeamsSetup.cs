using Bot.Host.Channels.Teams.Authentication;
using Bot.Host.Channels.Teams.Authentication.Keys;
using Bot.Host.Channels.Teams.Authentication.Tokens;
using Bot.Host.Channels.Teams.Connector;
using Bot.Host.Channels.Teams.Connector.Rates;
using Bot.Host.Channels.Teams.Connector.Tokens;
using Bot.Host.Channels.Teams.Extensions;
using Bot.Host.Channels.Teams.Inbound;
using Bot.Host.Channels.Teams.Manifest;
using Bot.Host.Channels.Teams.Rendering;
using Bot.Host.Channels.Teams.Rendering.Cards;
using Bot.Host.Channels.Teams.Settings;
using Bot.Host.Channels.Teams.Settings.Doctor;
using Bot.Host.Channels.Teams.Streaming;
using Bot.Host.Commands;
using Bot.Host.Doctor;
using Bot.Messages;
using Microsoft.Identity.Client;

namespace Bot.Host.Channels.Teams;

/// <summary>Adds Teams to the host: the channel exists when the section <c>Teams</c> is filled.</summary>
internal static class TeamsSetup
{
    /// <summary>Adds the channel, or only the fact that it is off.</summary>
    /// <exception cref="SettingsException">The settings contradict each other; says which and what to do.</exception>
    public static void AddTeams(this WebApplicationBuilder builder)
    {
        var options = TeamsPresets.Fill(builder.Configuration.GetSection(TeamsOptions.Section).Get<TeamsOptions>() ?? new TeamsOptions());
        if (TeamsOptionsCheck.Problems(options, builder.Environment.IsProduction()).ToList() is { Count: > 0 } problems)
        {
            throw new SettingsException(string.Join("; ", problems));
        }

        builder.Services.AddSingleton(options).AddSingleton(Status(options)).AddSingleton<TeamsManifest>().AddSingleton<TeamsPackage>();
        if (options.IsOn)
        {
            builder.Services.AddAuthentication(options).AddConnector().AddInbound().AddRendering().AddExtensions();
            builder.Services.AddSingleton<IDoctorCheck, TeamsDoctor>().AddSingleton<IDoctorCheck, CredentialsDoctor>().AddSingleton<IDoctorCheck, EndpointDoctor>();
        }
    }

    /// <summary>Maps <c>POST /api/messages</c>; while Teams is off, nobody is let in.</summary>
    public static void MapTeams(this WebApplication app)
    {
        if (app.Services.GetRequiredService<TeamsOptions>().IsOn)
        {
            app.MapPost("/api/messages", (HttpContext context, TeamsEndpoint endpoint) => endpoint.HandleAsync(context));
        }
        else
        {
            app.MapPost("/api/messages", (HttpContext context) =>
            {
                context.Response.Headers.WWWAuthenticate = "Bearer";
                return Results.StatusCode(StatusCodes.Status401Unauthorized);
            });
        }
    }

    private static ChannelStatus Status(TeamsOptions options) => new("Teams", options.IsOn, options switch
    {
        { IsOn: false } => "Teams:AppId is empty",
        { IsAnonymous: true } => "POST /api/messages, local client without a token",
        _ => $"POST /api/messages, {options.AppType}",
    });

    private static IServiceCollection AddAuthentication(this IServiceCollection services, TeamsOptions options) => services
        .AddSingleton<TeamsHttp>().AddSingleton<IMsalHttpClientFactory, TokenHttp>()
        .AddSingleton(provider => new TokenRules(options, Keys(provider, options.OpenIdMetadataUrl), Keys(provider, options.Emulator.OpenIdMetadataUrl)))
        .AddSingleton(provider => new TokenCheck(options.AppId, provider.GetRequiredService<TokenRules>(), provider.GetRequiredService<TimeProvider>()))
        .AddSingleton<CheckedTokens>().AddSingleton<FailedTokens>().AddSingleton<TeamsAuthenticator>();

    private static SigningKeys Keys(IServiceProvider provider, string url) => new(
        url, provider.GetRequiredService<TeamsHttp>().Client, provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<ILogger<SigningKeys>>());

    private static ConnectorTransport Transport(IServiceProvider provider) => new(
        provider.GetRequiredService<TeamsHttp>().Client, provider.GetRequiredService<ITokenSource>(), provider.GetRequiredService<ServiceHosts>(),
        provider.GetRequiredService<ConnectorRetry>(), provider.GetRequiredService<TimeProvider>());

    private static IServiceCollection AddConnector(this IServiceCollection services) => services
        .AddSingleton<ServiceHosts>().AddSingleton<ITokenSource, MsalTokens>().AddSingleton<RateGates>().AddSingleton<ConnectorRetry>()
        .AddSingleton(Transport).AddSingleton<ConnectorClient>().AddSingleton<DeliveryFailure>()
        .AddSingleton<StreamEnd>().AddSingleton<StreamStarter>().AddHostedService(provider => provider.GetRequiredService<StreamStarter>())
        .AddSingleton<TeamsPoster>().AddSingleton<IChannel, TeamsChannel>();

    private static IServiceCollection AddInbound(this IServiceCollection services) => services
        .AddSingleton<ConversationReferences>().AddSingleton<TeamsPeople>().AddSingleton<IncomingReader>()
        .AddSingleton<MessageDoor>().AddSingleton<Installations>().AddSingleton<Removals>().AddSingleton<ActivityGate>().AddSingleton<ActivityDoor>().AddSingleton<TeamsEndpoint>();

    private static IServiceCollection AddRendering(this IServiceCollection services) => services
        .AddSingleton<RateableAnswers>().AddSingleton<SourceLinks>().AddSingleton<CitationEntity>().AddSingleton<TextMessages>().AddSingleton<CardRenderer>().AddSingleton<TeamsRenderer>();

    private static IServiceCollection AddExtensions(this IServiceCollection services) => services
        .AddSingleton<Presses>().AddSingleton<InlineTurns>().AddSingleton<Dialogs>().AddSingleton<InvokeDoor>()
        .AddSingleton<IInvoke, CardInvoke>().AddSingleton<IInvoke, DialogInvoke>().AddSingleton<IInvoke, SearchInvoke>()
        .AddSingleton<IInvoke, MessageActionInvoke>().AddSingleton<IInvoke, FeedbackInvoke>();
}
