using Bot.Content;
using Bot.Features.Milestones.Chat;
using Bot.Features.Milestones.Plan;
using Bot.Intents;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Features.Milestones;

/// <summary>Keeps the partnership's dates.</summary>
public static class MilestonesFeature
{
    /// <summary>Adds the milestones and their handlers.</summary>
    public static IServiceCollection AddMilestones(this IServiceCollection services) => services
        .AddSingleton<MilestoneFile>().AddSingleton<IContent>(provider => provider.GetRequiredService<MilestoneFile>())
        .AddHandler<ListMilestonesHandler>(ListMilestonesHandler.Intent);
}
