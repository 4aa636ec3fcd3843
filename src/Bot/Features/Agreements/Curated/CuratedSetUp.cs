using Bot.Content;
using Bot.Features.Agreements.Curated.Editing;
using Bot.Features.Agreements.Curated.Store;
using Bot.Intents;
using Bot.Intents.Routing;
using Bot.People;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Features.Agreements.Curated;

/// <summary>Adds the answers that coordinators write.</summary>
public static class CuratedSetUp
{
    /// <summary>Adds the files, the repository and the handlers that edit.</summary>
    public static IServiceCollection AddCuratedAnswers(this IServiceCollection services) => services
        .AddSingleton<CuratedFiles>()
        .AddSingleton<IContent>(provider => provider.GetRequiredService<CuratedFiles>())
        .AddScoped<ICuratedAnswerRepository, SqlCuratedAnswerRepository>()
        .AddScoped<CuratedAnswers>()
        .AddScoped<IPersonalRecords, AnswerRecords>()
        .AddScoped<IAnswerBook, CuratedBook>()
        .AddScoped<IIntentHint, CuratedHint>()
        .AddHandler<ListAnswersHandler>(ListAnswersHandler.Intent)
        .AddHandler<EditAnswerHandler>(EditAnswerHandler.Intent)
        .AddHandler<RemoveAnswerHandler>(RemoveAnswerHandler.Intent);
}
