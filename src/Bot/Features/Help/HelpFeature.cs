using Bot.Intents;
using Bot.Intents.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Features.Help;

/// <summary>Says what the bot can do.</summary>
public static class HelpFeature
{
    /// <summary>Adds the handlers.</summary>
    public static IServiceCollection AddHelp(this IServiceCollection services) => services
        .AddHandler<ShowHelpHandler>(ShowHelpHandler.Intent)
        .AddSingleton<IIntentHint, LanguageHint>().AddHandler<ChooseLanguageHandler>(ChooseLanguageHandler.Intent);
}
