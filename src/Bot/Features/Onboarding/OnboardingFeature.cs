using Bot.Intents;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Features.Onboarding;

/// <summary>Welcomes newcomers.</summary>
public static class OnboardingFeature
{
    /// <summary>Adds the handlers.</summary>
    public static IServiceCollection AddOnboarding(this IServiceCollection services) => services
        .AddHandler<WelcomeHandler>(WelcomeHandler.Intent);
}
