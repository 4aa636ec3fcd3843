using Bot.Host.Web.Access;
using Bot.Host.Web.Legal;
using Bot.Host.Web.Settings;
using Bot.Messages;
using Microsoft.Extensions.Options;

namespace Bot.Host.Web;

/// <summary>What everything that browsers see shares: who may enter, the headers, the files of the page.</summary>
internal static class WebSetup
{
    /// <summary>Adds the gate and its settings.</summary>
    public static void AddWeb(this WebApplicationBuilder builder)
    {
        builder.Services.AddProblemDetails();
        builder.Services.AddOptions<OperatorOptions>().BindConfiguration("Operator");
        builder.Services.AddOptions<WebChatOptions>().BindConfiguration(WebChatOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        builder.Services
            .AddSingleton<IValidateOptions<WebChatOptions>, WebChatOptionsValidator>()
            .AddSingleton<SignedLinks>().AddSingleton<SessionCookie>().AddSingleton<WebGate>().AddSingleton<SignInEndpoint>().AddSingleton<IWebLinks, SignedWebLinks>();
    }

    /// <summary>Maps the page and the way in.</summary>
    public static void MapWeb(this WebApplication app)
    {
        app.UseSecurityHeaders();

        // Wrong method, unknown address, a bug: an error without a body gets one.
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.MapGet("/sign-in", (HttpContext http, SignInEndpoint endpoint) => endpoint.Get(http));
        app.MapLegalPages();
        app.MapPageFiles();
    }
}
