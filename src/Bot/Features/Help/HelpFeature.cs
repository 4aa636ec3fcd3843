using Bot.Intents;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Features.Help;

/// <summary>Says what the bot can do.</summary>
public static class HelpFeature
{
    /// <summary>Adds the handlers.</summary>
    public static IServiceCollection AddHelp(this IServiceCollection services) => services
        .AddHandler<ShowHelpHandler>(ShowHelpHandler.Intent)
        .AddHandler<ChooseLanguageHandler>(ChooseLanguageHandler.Intent);
}
