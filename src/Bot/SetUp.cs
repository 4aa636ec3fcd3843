using Bot.Audit;
using Bot.Content;
using Bot.Features;
using Bot.Intents;
using Bot.Intents.Dialogs;
using Bot.Intents.Learning;
using Bot.Intents.Routing;
using Bot.Intents.Turns;
using Bot.People;
using Bot.Routines;
using Bot.Storage;
using Bot.Storage.Transcripts;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Bot;

/// <summary>Adds the bot to a host: the conversation, its storage and every feature.</summary>
public static class SetUp
{
    /// <summary>Adds the bot.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="database">The database to keep everything in; disposed with the host.</param>
    /// <param name="partnership">Whom the bot serves.</param>
    public static IServiceCollection AddBot(this IServiceCollection services, Func<IServiceProvider, Database> database, Func<IServiceProvider, Partnership> partnership)
    {
        services.TryAddSingleton(TimeProvider.System);
        return services
            .AddSingleton(database).AddSingleton(partnership)
            .AddSingleton<Migrator>().AddSingleton<Inbox>().AddSingleton<Outbox>().AddSingleton<Transcript>().AddSingleton<ChannelMemory>().AddSingleton<IRetained>(services => services.GetRequiredService<ChannelMemory>()).AddSingleton<ConversationErasure>().AddScoped<Session>()
            .AddSingleton<ContentLibrary>()
            .AddSingleton<AuditLog>().AddSingleton<RoutineRound>().AddPeople()
            .AddSingleton<HandlerList>().AddSingleton<LearnedIntents>().AddSingleton<IntentRouter>().AddSingleton<ConversationStates>().AddSingleton<FormDialog>()
            .AddSingleton<ChatBot>()
            .AddFeatures();
    }
}
