using Bot.Features.Agreements.Documents;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Features.Agreements;

/// <summary>Says what the documents of the partnership say.</summary>
public static class AgreementsFeature
{
    /// <summary>Adds the documents and what answers from them.</summary>
    public static IServiceCollection AddAgreements(this IServiceCollection services) => services
        .AddDocuments();
}
