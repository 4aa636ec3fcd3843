using Bot.Content;
using Bot.Features.Questions.Answering;
using Bot.Features.Questions.Asking;
using Bot.Features.Questions.Keeping;
using Bot.Intents;
using Bot.Intents.Routing;
using Bot.People;
using Bot.Routines;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Features.Questions;

/// <summary>Leaves no question unanswered: what the documents do not say, a person does.</summary>
public static class QuestionsFeature
{
    /// <summary>Adds the routing, the keeping and the handlers.</summary>
    public static IServiceCollection AddQuestions(this IServiceCollection services) => services
        .AddSingleton<QuestionRouting>().AddSingleton<IContent>(provider => provider.GetRequiredService<QuestionRouting>())
        .AddScoped<IQuestionRepository, SqlQuestionRepository>().AddScoped<IPersonalRecords, QuestionRecords>().AddSingleton(SqlQuestionRepository.Address)
        .AddScoped<QuestionLog>().AddScoped<IDeclineLog>(provider => provider.GetRequiredService<QuestionLog>())
        .AddSingleton<IIntentHint, QuestionHint>().AddScoped<QuestionDesk>().AddScoped<QuestionNotices>().AddScoped<QuestionRights>().AddScoped<QuestionSummary>().AddScoped<IRoutine, QuestionDigest>()
        .AddHandler<AskCoordinatorHandler>(AskCoordinatorHandler.Intent)
        .AddHandler<MyQuestionsHandler>(MyQuestionsHandler.Intent)
        .AddHandler<ListQuestionsHandler>(ListQuestionsHandler.Intent)
        .AddHandler<AnswerQuestionHandler>(AnswerQuestionHandler.Intent)
        .AddHandler<TakeQuestionHandler>(TakeQuestionHandler.Intent)
        .AddHandler<KeepAnswerHandler>(KeepAnswerHandler.Intent);
}
