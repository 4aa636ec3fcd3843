using Bot.Intents;
using Bot.Intents.Routing;
using Bot.Intents.Turns;
using Bot.People;
using Bot.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Features.Feedback;

/// <summary>Lets people say whether an answer helped.</summary>
public static class FeedbackFeature
{
    /// <summary>Adds the thumbs under answers, what becomes of them, and where they are kept.</summary>
    public static IServiceCollection AddFeedback(this IServiceCollection services) => services
        .AddSingleton<IReplyCompletion, FeedbackButtons>()
        .AddSingleton<IIntentHint, SpokenVerdictHint>()
        .AddScoped<IFeedbackRepository, SqlFeedbackRepository>()
        .AddSingleton<IRetained, FeedbackRetention>()
        .AddScoped<IPersonalRecords, FeedbackRecords>()
        .AddHandler<GiveFeedbackHandler>(GiveFeedbackHandler.Intent);
}
