using Bot.Content;
using Bot.Features.Agreements.Documents.Listing;
using Bot.Features.Agreements.Documents.Reading;
using Bot.Features.Agreements.Documents.Reading.Html;
using Bot.Features.Agreements.Documents.Reading.Pdf;
using Bot.Features.Agreements.Documents.Reading.Text;
using Bot.Features.Agreements.Documents.Reading.Word;
using Bot.Intents;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Features.Agreements.Documents;

/// <summary>Adds the documents the bot answers from.</summary>
public static class DocumentsSetUp
{
    /// <summary>Adds the library and its readers.</summary>
    public static IServiceCollection AddDocuments(this IServiceCollection services) => services
        .AddSingleton(provider => new DocumentLibrary(Readers(), provider.GetService<DocumentCache>()))
        .AddSingleton<IContent>(provider => provider.GetRequiredService<DocumentLibrary>())
        .AddHandler<ListDocumentsHandler>(ListDocumentsHandler.Intent);

    internal static IReadOnlyList<IDocumentReader> Readers() =>
        [new MarkdownReader(), new PlainTextReader(), new HtmlReader(), new WordReader(), new PdfReader(new PdfToText())];
}
