using System.Security.Cryptography;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Net.Http.Headers;

namespace Bot.Host.Web;

/// <summary>The files of the web page, inside the program: one address each, nothing else can be asked for.</summary>
internal static class PageFiles
{
    private const string Prefix = "page/";
    private const string Index = "index.html";

    private static readonly FileExtensionContentTypeProvider Types = new();

    /// <summary>Maps every file, and the page itself at <c>/</c>.</summary>
    public static void MapPageFiles(this WebApplication app)
    {
        var assembly = typeof(PageFiles).Assembly;
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            var path = resource[Prefix.Length..];
            var content = Read(assembly.GetManifestResourceStream(resource)!);
            var type = Types.TryGetContentType(path, out var known) ? known : "application/octet-stream";
            if (type.StartsWith("text/", StringComparison.Ordinal) || type.EndsWith("json", StringComparison.Ordinal))
            {
                type += "; charset=utf-8";
            }

            var tag = new EntityTagHeaderValue($"\"{Convert.ToHexString(SHA256.HashData(content).AsSpan(0, 8))}\"");
            app.MapMethods(path == Index ? "/" : $"/{path}", [HttpMethods.Get, HttpMethods.Head], (HttpContext http) =>
            {
                // Asked for again each time, sent again only when it changed: a new version is never half of the old one.
                http.Response.Headers.CacheControl = "no-cache";
                return TypedResults.Bytes(content, type, entityTag: tag);
            });
        }
    }

    private static byte[] Read(Stream stream)
    {
        using var content = stream;
        var bytes = new byte[content.Length];
        content.ReadExactly(bytes);
        return bytes;
    }
}
