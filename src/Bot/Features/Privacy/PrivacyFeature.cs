using Bot.Intents;
using Bot.Intents.Routing;
using Bot.People;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Features.Privacy;

/// <summary>Shows people what is kept of them, deletes it, and links their accounts.</summary>
public static class PrivacyFeature
{
    /// <summary>Adds the handlers and the records that belong to no other feature; people come last, for the others find by them whose rows are whose.</summary>
    public static IServiceCollection AddPrivacy(this IServiceCollection services) => services
        .AddScoped<IPersonalRecords, ConversationRecords>().AddScoped<IPersonalRecords, PersonRecords>()
        .AddSingleton<IIntentHint, PrivacyHint>()
        .AddHandler<ExplainPrivacyHandler>(ExplainPrivacyHandler.Intent)
        .AddHandler<ShowMyRecordsHandler>(ShowMyRecordsHandler.Intent)
        .AddHandler<DeleteMyRecordsHandler>(DeleteMyRecordsHandler.Intent)
        .AddHandler<LinkAccountsHandler>(LinkAccountsHandler.Intent);
}
