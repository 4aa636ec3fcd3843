using System.Collections.Concurrent;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Identity.Client;

namespace Bot.Host.Tests.Channels.Teams.Rig;

/// <summary>
/// On this machine, what hands out the bot's own tokens: Entra's token endpoint over https, the identity service of App Service and
/// the metadata service of a virtual machine over http. Plays a script and remembers what it was asked.
/// </summary>
internal sealed class FakeTokenServices : IMsalHttpClientFactory, IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly HttpClient client;
    private int count;

    private FakeTokenServices(WebApplication app, X509Certificate2 certificate)
    {
        this.app = app;
        client = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            SslOptions = new SslClientAuthenticationOptions { RemoteCertificateValidationCallback = (_, presented, _, _) => presented?.GetCertHashString() == certificate.GetCertHashString() },
        });
    }

    /// <summary>What the next questions are answered; a token when empty.</summary>
    public ConcurrentQueue<Func<HttpContext, Task>> Script { get; } = [];

    /// <summary>The questions: method, path with query, form, headers.</summary>
    public ConcurrentQueue<(string Method, string Path, IReadOnlyDictionary<string, string> Form, IHeaderDictionary Headers)> Asked { get; } = [];

    /// <summary>The authority, as in <c>Teams:LoginAuthority</c>.</summary>
    public string Authority => $"{app.Urls.First(url => url.StartsWith("https", StringComparison.Ordinal)).Replace("127.0.0.1", "localhost", StringComparison.Ordinal)}/{TeamsHost.Tenant}";

    /// <summary>The machine's own services.</summary>
    public string Machine => app.Urls.First(url => url.StartsWith("http:", StringComparison.Ordinal));

    /// <summary>Starts them on free ports.</summary>
    public static async Task<FakeTokenServices> StartAsync()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var signed = request.CreateSelfSigned(TimeProvider.System.GetUtcNow().AddDays(-1), TimeProvider.System.GetUtcNow().AddDays(1));
        var certificate = X509CertificateLoader.LoadPkcs12(signed.Export(X509ContentType.Pkcs12), null);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel => kestrel.ConfigureHttpsDefaults(https => https.ServerCertificate = certificate));
        builder.WebHost.UseUrls("https://127.0.0.1:0", "http://127.0.0.1:0");
        var app = builder.Build();
        var services = new FakeTokenServices(app, certificate);
        app.Run(services.AnswerAsync);
        await app.StartAsync();
        return services;
    }

    public HttpClient GetHttpClient() => client;

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await app.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var form = context.Request.HasFormContentType ? (await context.Request.ReadFormAsync()).ToDictionary(field => field.Key, field => field.Value.ToString()) : [];
        Asked.Enqueue((context.Request.Method, $"{context.Request.Path}{context.Request.QueryString}", form, new HeaderDictionary(context.Request.Headers.ToDictionary())));
        if (Script.TryDequeue(out var scripted))
        {
            await scripted(context);
            return;
        }

        var until = TimeProvider.System.GetUtcNow().AddHours(1).ToUnixTimeSeconds();
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(
            $$"""{"token_type":"Bearer","access_token":"token-{{Interlocked.Increment(ref count)}}","expires_in":"3599","expires_on":"{{until}}","resource":"https://api.botframework.com"}""");
    }
}
