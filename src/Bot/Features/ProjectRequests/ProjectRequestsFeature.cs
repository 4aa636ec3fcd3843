using Bot.Content;
using Bot.Features.ProjectRequests.Approvals;
using Bot.Features.ProjectRequests.Asking;
using Bot.Features.ProjectRequests.Deciding;
using Bot.Features.ProjectRequests.Drafts;
using Bot.Features.ProjectRequests.Fields;
using Bot.Features.ProjectRequests.Hints;
using Bot.Features.ProjectRequests.History;
using Bot.Features.ProjectRequests.Keeping;
using Bot.Features.ProjectRequests.Moves;
using Bot.Features.ProjectRequests.Queues;
using Bot.Features.ProjectRequests.Showing;
using Bot.Features.ProjectRequests.Telling;
using Bot.Intents;
using Bot.Intents.Routing;
using Bot.People;
using Bot.Routines;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Features.ProjectRequests;

/// <summary>Turns a researcher's idea into a decided request.</summary>
public static class ProjectRequestsFeature
{
    /// <summary>Adds the form, the keeping, the moves and the handlers.</summary>
    public static IServiceCollection AddProjectRequests(this IServiceCollection services) => services
        .AddSingleton<IIntentHint, RequestHint>().AddSingleton<RequestForm>().AddSingleton<IContent>(provider => provider.GetRequiredService<RequestForm>())
        .AddScoped<IProjectRequestRepository, SqlProjectRequestRepository>().AddScoped<RequestDrafts>().AddScoped<IPersonalRecords, RequestRecords>().AddScoped<SimilarRequests>().AddScoped<RequestHints>()
        .AddSingleton<ApprovalRoutes>().AddSingleton<ApprovalPace>().AddScoped<ApproverQueue>().AddScoped<ApprovalDesk>().AddScoped<ReminderNotices>().AddScoped<IRoutine, ApprovalReminders>()
        .AddScoped<QueueFilter>().AddSingleton<RequestCard>().AddScoped<RequestShowing>()
        .AddScoped<RequestDesk>().AddScoped<MoveEffects>().AddScoped<ProjectStart>().AddScoped<RequestChronicle>().AddScoped<RequestNotices>()
        .AddScoped<MoveReplies>().AddScoped<RequestWriting>().AddScoped<RequestSending>()
        .AddHandler<CreateRequestHandler>(CreateRequestHandler.Intent)
        .AddHandler<ListMyRequestsHandler>(ListMyRequestsHandler.Intent)
        .AddHandler<ShowRequestHandler>(ShowRequestHandler.Intent)
        .AddHandler<ListWaitingRequestsHandler>(ListWaitingRequestsHandler.Intent)
        .AddHandler<DecideRequestHandler>(DecideRequestHandler.Intent)
        .AddHandler<ChangeRequestHandler>(ChangeRequestHandler.Intent)
        .AddHandler<WithdrawRequestHandler>(WithdrawRequestHandler.Intent)
        .AddHandler<RequestHistoryHandler>(RequestHistoryHandler.Intent)
        .AddHandler<BrowseRequestsHandler>(BrowseRequestsHandler.Intent)
        .AddHandler<DelegateHandler>(DelegateHandler.Intent)
        .AddHandler<ShowDecidersHandler>(ShowDecidersHandler.Intent)
        .AddHandler<ShowPaceHandler>(ShowPaceHandler.Intent);
}
