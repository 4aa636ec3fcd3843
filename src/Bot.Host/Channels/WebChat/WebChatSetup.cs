using Bot.Host.Channels.WebChat.History;
using Bot.Host.Channels.WebChat.Talk;
using Bot.Host.Web.Access;
using Bot.Host.Web.Settings;
using Bot.Messages;
using Microsoft.Extensions.Options;

namespace Bot.Host.Channels.WebChat;

/// <summary>The web chat: talking over HTTP, from our page or from a program.</summary>
internal static class WebChatSetup
{
    /// <summary>Adds the channel.</summary>
    public static void AddWebChat(this WebApplicationBuilder builder) => builder.Services
        .AddSingleton<WebConversations>().AddSingleton<MessageLimits>().AddSingleton<WebTurns>()
        .AddSingleton<LivePages>().AddSingleton<ConversationDoor>()
        .AddSingleton<MessagesEndpoint>().AddSingleton<SessionEndpoint>().AddSingleton<HistoryEndpoint>().AddSingleton<EventsEndpoint>()
        .AddSingleton<IChannel, WebChatChannel>()
        .AddSingleton(services => Status(services.GetRequiredService<IOptions<WebChatOptions>>().Value));

    /// <summary>Maps its addresses, when it is on.</summary>
    public static void MapWebChat(this WebApplication app)
    {
        if (!app.Configuration.GetValue($"{WebChatOptions.Section}:{nameof(WebChatOptions.Enabled)}", true))
        {
            return;
        }

        var chat = app.MapGroup("/api/chat").AddEndpointFilter<SameOriginFilter>();
        chat.MapPost("/messages", (HttpContext http, MessagesEndpoint endpoint) => endpoint.PostAsync(http));
        chat.MapGet("/messages", (HttpContext http, HistoryEndpoint endpoint) => endpoint.GetAsync(http));
        chat.MapGet("/events", (HttpContext http, EventsEndpoint endpoint) => endpoint.Get(http));
        chat.MapGet("/session", (HttpContext http, SessionEndpoint endpoint) => endpoint.Get(http));
    }

    private static ChannelStatus Status(WebChatOptions options) => options switch
    {
        { Enabled: false } => new("web chat", false, "WebChat:Enabled is false"),
        { NeedsSignIn: true } => new("web chat", true, options.TrustedProxy.IsSet ? "people signed in by the proxy" : "people with a signed link"),
        { DangerouslyAllowAnonymous: true } => new("web chat", true, "open to everybody"),
        _ => new("web chat", true, "this machine only"),
    };
}
