using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Bot.Host.Channels.Teams.Connector;
using Bot.Host.Channels.Teams.Connector.Tokens;
using Bot.Host.Channels.Teams.Settings;
using Bot.Host.Tests.Channels.Teams.Rig;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Bot.Host.Tests.Channels.Teams.Connector;

/// <summary>The bot's own tokens, from the real library against token services on this machine (protocol, section 3.1).</summary>
[Collection(Alone.Name)]
public sealed class MsalTokensTests : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("accordo-certificate-").FullName;
    private FakeTokenServices services = null!;

    [Fact]
    public async Task With_a_secret_it_asks_once_and_remembers_and_asks_anew_when_the_token_is_refused()
    {
        var tokens = new MsalTokens(Options(options => options.ClientSecret = "s3cret & more"), services);

        Assert.Equal("token-1", await tokens.GetAsync(isRejected: false, default));
        Assert.Equal("token-1", await tokens.GetAsync(isRejected: false, default));
        Assert.Equal("token-2", await tokens.GetAsync(isRejected: true, default));

        var asked = services.Asked.ToList();
        Assert.Equal(2, asked.Count);
        Assert.All(asked, call => Assert.Equal(("POST", $"/{TeamsHost.Tenant}/oauth2/v2.0/token"), (call.Method, call.Path)));
        Assert.Equal(
            ("client_credentials", TeamsHost.AppId, "s3cret & more"),
            (asked[0].Form["grant_type"], asked[0].Form["client_id"], asked[0].Form["client_secret"]));
        Assert.Contains("https://api.botframework.com/.default", asked[0].Form["scope"].Split(' '));
    }

    [Fact]
    public async Task With_a_certificate_it_proves_itself_by_a_signed_assertion()
    {
        using var certificate = Certificate("geheim", "bot.pfx");
        var tokens = new MsalTokens(Options(options => (options.CertificatePath, options.CertificatePassword) = (Path.Combine(folder, "bot.pfx"), "geheim")), services);

        Assert.Equal("token-1", await tokens.GetAsync(isRejected: false, default));

        var form = Assert.Single(services.Asked).Form;
        Assert.Equal("urn:ietf:params:oauth:client-assertion-type:jwt-bearer", form["client_assertion_type"]);
        Assert.False(form.ContainsKey("client_secret"));
        var assertion = await new JsonWebTokenHandler().ValidateTokenAsync(form["client_assertion"], new TokenValidationParameters
        {
            IssuerSigningKey = new X509SecurityKey(certificate),
            TryAllIssuerSigningKeys = true,
            ValidIssuer = TeamsHost.AppId,
            ValidAudience = $"{services.Authority}/oauth2/v2.0/token",
        });
        Assert.True(assertion.IsValid, assertion.Exception?.Message);
        Assert.True(((JsonWebToken)assertion.SecurityToken).TryGetHeaderValue<object>("x5c", out _));
    }

    [Theory]
    [InlineData("wrong password", "bot.pfx")]
    [InlineData("geheim", "text.pfx")]
    [InlineData("geheim", "missing.pfx")]
    public async Task A_certificate_that_cannot_be_read_is_a_matter_of_settings(string password, string file)
    {
        Certificate("geheim", "bot.pfx").Dispose();
        await File.WriteAllTextAsync(Path.Combine(folder, "text.pfx"), "no certificate");
        var tokens = new MsalTokens(Options(options => (options.CertificatePath, options.CertificatePassword) = (Path.Combine(folder, file), password)), services);

        var refusal = await Assert.ThrowsAsync<ConnectorException>(() => tokens.GetAsync(isRejected: false, default));

        Assert.Equal((401, true, "certificate_unreadable"), (refusal.Status, refusal.IsUnsent, refusal.Code));
        Assert.DoesNotContain("geheim", refusal.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(401, "invalid_client")]
    [InlineData(400, "unauthorized_client")]
    public async Task Credentials_that_are_refused_say_by_which_code(int status, string code)
    {
        services.Script.Enqueue(FakeConnector.Answer(status, $$"""{"error":"{{code}}","error_description":"AADSTS7000215: Invalid client secret provided."}"""));
        var tokens = new MsalTokens(Options(options => options.ClientSecret = "old"), services);

        var refusal = await Assert.ThrowsAsync<ConnectorException>(() => tokens.GetAsync(isRejected: false, default));

        Assert.Equal((401, code, true), (refusal.Status, refusal.Code, refusal.IsUnsent));
    }

    [Theory]
    [InlineData(503, "<html>outage</html>")]
    [InlineData(429, "{}")]
    [InlineData(200, "<html>a proxy says hello</html>")]
    public async Task An_issuer_that_is_down_does_not_mean_that_the_credentials_are_wrong(int status, string body)
    {
        for (var i = 0; i < 5; i++)
        {
            services.Script.Enqueue(FakeConnector.Answer(status, body, contentType: "text/html"));
        }

        var refusal = await Assert.ThrowsAsync<ConnectorException>(() => new MsalTokens(Options(options => options.ClientSecret = "x"), services).GetAsync(isRejected: false, default));

        Assert.Equal((0, true), (refusal.Status, refusal.IsUnsent));
    }

    [Fact]
    public async Task Whoever_gives_up_waiting_for_a_token_is_let_go()
    {
        services.Script.Enqueue(context => Task.Delay(Timeout.Infinite, context.RequestAborted));
        using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new MsalTokens(Options(options => options.ClientSecret = "x"), services).GetAsync(isRejected: false, patience.Token));
    }

    [Fact]
    public async Task A_managed_identity_is_asked_for_on_the_machine_as_in_app_service()
    {
        using var environment = new Variables(("IDENTITY_ENDPOINT", $"{services.Machine}/msi/token"), ("IDENTITY_HEADER", "secret of the machine"));
        using var http = new TokenHttp();
        var tokens = new MsalTokens(Options(options => options.AppType = TeamsAppType.UserAssignedMsi), http);

        // The library remembers an identity's token for the whole process, so a new one is asked for.
        var token = await tokens.GetAsync(isRejected: true, default);

        Assert.StartsWith("token-", token, StringComparison.Ordinal);
        Assert.Equal(token, await tokens.GetAsync(isRejected: false, default));
        var (method, path, _, headers) = Assert.Single(services.Asked);
        Assert.Equal("GET", method);
        Assert.StartsWith("/msi/token?", path, StringComparison.Ordinal);
        Assert.Contains("resource=https://api.botframework.com", Uri.UnescapeDataString(path), StringComparison.OrdinalIgnoreCase);
        Assert.Contains($"client_id={TeamsHost.AppId}", path, StringComparison.Ordinal);
        Assert.Equal("secret of the machine", headers["X-IDENTITY-HEADER"]);
    }

    [Fact]
    public async Task A_managed_identity_is_asked_for_on_the_machine_as_on_a_virtual_machine()
    {
        using var environment = new Variables(("AZURE_POD_IDENTITY_AUTHORITY_HOST", services.Machine), ("IDENTITY_ENDPOINT", null), ("IDENTITY_HEADER", null));
        using var http = new TokenHttp();

        Assert.StartsWith("token-", await new MsalTokens(Options(options => options.AppType = TeamsAppType.UserAssignedMsi), http).GetAsync(isRejected: true, default), StringComparison.Ordinal);

        var call = services.Asked.Last();
        Assert.StartsWith("/metadata/identity/oauth2/token?", call.Path, StringComparison.Ordinal);
        Assert.Equal("true", call.Headers["Metadata"]);
    }

    [Fact]
    public async Task An_identity_that_the_machine_does_not_have_is_refused()
    {
        using var environment = new Variables(("IDENTITY_ENDPOINT", $"{services.Machine}/msi/token"), ("IDENTITY_HEADER", "x"));
        using var http = new TokenHttp();
        services.Script.Enqueue(FakeConnector.Answer((int)HttpStatusCode.BadRequest, """{"statusCode":400,"message":"No User Assigned or Delegated Managed Identity found"}"""));

        var refusal = await Assert.ThrowsAsync<ConnectorException>(() => new MsalTokens(Options(options => options.AppType = TeamsAppType.UserAssignedMsi), http).GetAsync(isRejected: true, default));

        Assert.Equal((401, true), (refusal.Status, refusal.IsUnsent));
    }

    public async Task InitializeAsync() => services = await FakeTokenServices.StartAsync();

    public async Task DisposeAsync()
    {
        await services.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private TeamsOptions Options(Action<TeamsOptions> change)
    {
        var options = new TeamsOptions { AppId = TeamsHost.AppId, TenantId = TeamsHost.Tenant, LoginAuthority = services.Authority };
        change(options);
        return TeamsPresets.Fill(options);
    }

    private X509Certificate2 Certificate(string password, string file)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=accordo", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var certificate = request.CreateSelfSigned(TimeProvider.System.GetUtcNow().AddDays(-1), TimeProvider.System.GetUtcNow().AddDays(30));
        File.WriteAllBytes(Path.Combine(folder, file), certificate.Export(X509ContentType.Pkcs12, password));
        return certificate;
    }

    /// <summary>Environment variables for as long as one test runs.</summary>
    private sealed class Variables : IDisposable
    {
        private readonly List<(string Name, string? Before)> before = [];

        public Variables(params (string Name, string? Value)[] values)
        {
            foreach (var (name, value) in values)
            {
                before.Add((name, Environment.GetEnvironmentVariable(name)));
                Environment.SetEnvironmentVariable(name, value);
            }
        }

        public void Dispose() => before.ForEach(variable => Environment.SetEnvironmentVariable(variable.Name, variable.Before));
    }
}
