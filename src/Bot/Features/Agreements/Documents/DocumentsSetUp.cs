using Bot.Content;
using Bot.Features.Agreements.Documents.Reading;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Features.Agreements.Documents;

/// <summary>Adds the documents the bot answers from.</summary>
public static class DocumentsSetUp
{
    /// <summary>Adds the library and its readers.</summary>
    public static IServiceCollection AddDocuments(this IServiceCollection services) => services
        .AddSingleton(_ => new DocumentLibrary([new MarkdownReader(), new PlainTextReader()]))
        .AddSingleton<IContent>(provider => provider.GetRequiredService<DocumentLibrary>());
}
