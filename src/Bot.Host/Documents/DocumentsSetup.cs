namespace Bot.Host.Documents;

/// <summary>The documents as pages and as text.</summary>
internal static class DocumentsSetup
{
    /// <summary>Adds the pages.</summary>
    public static void AddDocumentPages(this WebApplicationBuilder builder) => builder.Services.AddSingleton<DocumentsEndpoint>();

    /// <summary>Maps their addresses.</summary>
    public static void MapDocumentPages(this WebApplication app)
    {
        app.MapGet("/documents/{id}", (HttpContext http, string id, DocumentsEndpoint endpoint) => endpoint.Read(http, id));
        app.MapGet("/api/documents", (HttpContext http, DocumentsEndpoint endpoint) => endpoint.List(http));
        app.MapGet("/api/documents/{id}/text", (HttpContext http, string id, DocumentsEndpoint endpoint) => endpoint.Text(http, id));
    }
}
