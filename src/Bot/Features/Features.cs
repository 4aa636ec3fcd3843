using Bot.Features.Agreements;
using Bot.Features.Contacts;
using Bot.Features.Feedback;
using Bot.Features.Help;
using Bot.Features.Milestones;
using Bot.Features.Onboarding;
using Bot.Features.Privacy;
using Bot.Features.ProjectRequests;
using Bot.Features.Questions;
using Bot.Features.WebPage;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Features;

/// <summary>The list of what the bot can do, in the order of its help.</summary>
public static class Features
{
    /// <summary>Adds every feature: one line each.</summary>
    public static IServiceCollection AddFeatures(this IServiceCollection services) => services
        .AddAgreements()
        .AddContacts()
        .AddMilestones()
        .AddOnboarding()
        .AddWebPage()
        .AddFeedback()
        .AddProjectRequests()
        .AddQuestions()
        .AddPrivacy()
        .AddHelp();
}
