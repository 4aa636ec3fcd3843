using Bot.Content;
using Bot.Features.Agreements.Search;
using Bot.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Fitting.Examples;

/// <summary>One document, read and indexed the way the bot does it.</summary>
internal static class LoadedDocuments
{
    /// <summary>Its index.</summary>
    /// <param name="path">The file.</param>
    /// <param name="name">What it is called in the documents' folder.</param>
    public static DocumentIndex Read(string path, string name)
    {
        var folder = Directory.CreateTempSubdirectory("accordo-fit-").FullName;
        try
        {
            Directory.CreateDirectory(Path.Combine(folder, "documents"));
            File.Copy(path, Path.Combine(folder, "documents", name));
            using var services = new ServiceCollection().AddLogging()
                .AddBot(_ => Database.Open(null, Path.Combine(folder, "fit.db")), _ => new Partnership(new LocalText("Prova", "Fit"), "Europe/Rome"))
                .BuildServiceProvider();
            services.GetRequiredService<ContentLibrary>().Load(folder);
            return services.GetRequiredService<DocumentSearch>().Current;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
