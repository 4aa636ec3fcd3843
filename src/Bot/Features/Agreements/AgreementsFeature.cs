using Bot.Content;
using Bot.Features.Agreements.Answers;
using Bot.Features.Agreements.Answers.Wording;
using Bot.Features.Agreements.Curated;
using Bot.Features.Agreements.Documents;
using Bot.Features.Agreements.Extracts;
using Bot.Features.Agreements.Lexicon;
using Bot.Features.Agreements.LookUps;
using Bot.Features.Agreements.LookUps.Context;
using Bot.Features.Agreements.LookUps.Named;
using Bot.Features.Agreements.Search;
using Bot.Intents;
using Bot.Intents.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Features.Agreements;

/// <summary>Says what the documents of the partnership say.</summary>
public static class AgreementsFeature
{
    /// <summary>Adds the documents and what answers from them.</summary>
    public static IServiceCollection AddAgreements(this IServiceCollection services) => services
        .AddSingleton<GlossaryFile>().AddSingleton<IContent>(provider => provider.GetRequiredService<GlossaryFile>())
        .AddDocuments()
        .AddCuratedAnswers()
        .AddSingleton<DocumentSearch>()
        .AddSingleton<AnswerFinder>()
        .AddSingleton<PassageLookUp>()
        .AddSingleton<AnswerReply>()
        .AddSingleton<IFallbackConfidence, DocumentsConfidence>()
        .AddSingleton<IClauses, GoverningClauses>()
        .AddSingleton<IIntentHint, ClauseHint>()
        .AddSingleton<IIntentHint, FollowUpHint>()
        .AddHandler<AskAgreementHandler>(AskAgreementHandler.Intent)
        .AddHandler<ShowPassageHandler>(ShowPassageHandler.Intent)
        .AddHandler<ExtractHandler>(ExtractHandler.Intent)
        .AddHandler<StartOverHandler>(StartOverHandler.Intent);
}
