using Bot.Content;
using Bot.Features.Milestones.Chat;
using Bot.Features.Milestones.Chat.Asked;
using Bot.Features.Milestones.Chat.Wishes;
using Bot.Features.Milestones.Export;
using Bot.Features.Milestones.Handing;
using Bot.Features.Milestones.Plan;
using Bot.Features.Milestones.Projects;
using Bot.Features.Milestones.Records;
using Bot.Features.Milestones.Reminders;
using Bot.Features.Milestones.Reminders.Deliveries;
using Bot.Features.Milestones.Reminders.Preferences;
using Bot.Features.Milestones.Reminders.Week;
using Bot.Features.Milestones.Timeline;
using Bot.Intents;
using Bot.Intents.Routing;
using Bot.Messages;
using Bot.People;
using Bot.Projects;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Bot.Features.Milestones;

/// <summary>Keeps the partnership's dates.</summary>
public static class MilestonesFeature
{
    /// <summary>Adds the milestones and their handlers.</summary>
    public static IServiceCollection AddMilestones(this IServiceCollection services)
    {
        services.TryAddSingleton(new PublicAddress(null));
        return services
            .AddSingleton<MilestoneFile>().AddSingleton<IContent>(provider => provider.GetRequiredService<MilestoneFile>())
            .AddScoped<MilestoneRepository>().AddScoped<MilestoneBook>().AddScoped<MilestoneFinder>().AddScoped<ComingDates>().AddScoped<AskedDate>()
            .AddScoped<MilestoneDesk>().AddSingleton<OwnerReader>().AddSingleton<MilestoneForm>().AddScoped<OwnerChange>()
            .AddScoped<ReminderRepository>().AddScoped<ReminderPeople>().AddScoped<ReminderPlanner>().AddScoped<WeekOverview>().AddScoped<ReminderMessage>().AddScoped<FirstReminder>().AddScoped<ReminderStop>()
            .AddScoped<CalendarLinks>().AddScoped<MilestoneExport>()
            .AddScoped<IIntentHint, AskedDateHint>().AddScoped<RelativeWish>().AddScoped<IIntentHint, ReminderWishHint>().AddSingleton<IIntentHint, StopHint>().AddSingleton<ReminderPace>().AddSingleton<ReminderClock>().AddScoped<IProjectFollower, ProjectMilestones>().AddScoped<IPersonalRecords, MilestoneRecords>()
            .AddHandler<ListMilestonesHandler>(ListMilestonesHandler.Intent)
            .AddHandler<ShowTimelineHandler>(ShowTimelineHandler.Intent)
            .AddHandler<GetCalendarHandler>(GetCalendarHandler.Intent)
            .AddHandler<CreateMilestoneHandler>(CreateMilestoneHandler.Intent)
            .AddHandler<ShowMilestoneHandler>(ShowMilestoneHandler.Intent)
            .AddHandler<CompleteMilestoneHandler>(CompleteMilestoneHandler.Intent)
            .AddHandler<SnoozeReminderHandler>(SnoozeReminderHandler.Intent)
            .AddHandler<ChangeMilestoneHandler>(ChangeMilestoneHandler.Intent)
            .AddHandler<HandOnHandler>(HandOnHandler.Intent)
            .AddHandler<NoteProgressHandler>(NoteProgressHandler.Intent)
            .AddHandler<ReminderSettingsHandler>(ReminderSettingsHandler.Intent)
            .AddHandler<ShowDeliveriesHandler>(ShowDeliveriesHandler.Intent);
    }
}
