using Bot.Intents;
using Bot.Messages;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Bot.Features.WebPage;

/// <summary>Leads people from Teams and Slack to the web chat.</summary>
public static class WebPageFeature
{
    /// <summary>Adds the handler.</summary>
    public static IServiceCollection AddWebPage(this IServiceCollection services)
    {
        services.TryAddSingleton<IWebLinks, NoWebLinks>();
        return services.AddHandler<OpenWebPageHandler>(OpenWebPageHandler.Intent);
    }
}
