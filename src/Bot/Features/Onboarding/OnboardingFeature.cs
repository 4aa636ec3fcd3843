using Bot.Content;
using Bot.Features.Onboarding.Chat;
using Bot.Features.Onboarding.Introductions;
using Bot.Features.Onboarding.Journeys;
using Bot.Features.Onboarding.Newcomers;
using Bot.Features.Onboarding.Tracks;
using Bot.Intents;
using Bot.People;
using Bot.Projects;
using Bot.Routines;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Features.Onboarding;

/// <summary>Welcomes newcomers and walks with them for a while.</summary>
public static class OnboardingFeature
{
    /// <summary>Adds the tracks, the journeys on them and the handlers.</summary>
    public static IServiceCollection AddOnboarding(this IServiceCollection services) => services
        .AddSingleton<TrackLibrary>().AddSingleton<IContent>(provider => provider.GetRequiredService<TrackLibrary>())
        .AddScoped<JourneyRepository>().AddScoped<JourneyStart>().AddScoped<JourneyNews>().AddScoped<JourneyEnd>().AddScoped<JourneyViews>().AddScoped<ArrivalRequests>().AddSingleton<JourneyMessage>().AddSingleton<JourneyPlan>().AddSingleton<JourneyClock>()
        .AddScoped<IPersonalRecords, JourneyRecords>().AddScoped<IProjectFollower, ProjectNewcomers>().AddScoped<IRoutine, NewcomerArrivals>()
        .AddScoped<IntroductionRepository>().AddSingleton(IntroductionRepository.Address).AddScoped<IntroductionDesk>()
        .AddHandler<WelcomeHandler>(WelcomeHandler.Intent)
        .AddHandler<JourneyHandler>(JourneyHandler.Intent)
        .AddHandler<FinishStepHandler>(FinishStepHandler.Intent)
        .AddHandler<DecideJourneyHandler>(DecideJourneyHandler.Intent)
        .AddHandler<IntroduceHandler>(IntroduceHandler.Intent)
        .AddHandler<DecideIntroductionHandler>(DecideIntroductionHandler.Intent)
        .AddHandler<ChoosePlaceHandler>(ChoosePlaceHandler.Intent);
}
