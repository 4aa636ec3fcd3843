using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Bot.Host.Channels.Teams.Connector;
using Bot.Host.Channels.Teams.Connector.Tokens;
using Bot.Host.Channels.Teams.Settings.Doctor;
using Bot.Host.Doctor;
using Bot.Host.Tests.Channels.Teams.Rig;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Host.Tests.Channels.Teams.Settings.Doctor;

/// <summary>What <c>accordo doctor</c> says for each step of docs/teams.md.</summary>
public sealed class TeamsDoctorTests : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("accordo-doctor-").FullName;
    private readonly MovedClock clock = new();
    private readonly TestKey key = new("k1", "msteams");
    private Issuer issuer = null!;
    private ITokenSource tokens = new OneToken();

    [Fact]
    public async Task With_everything_in_place_nothing_is_bad()
    {
        var findings = await ExamineAsync();

        Assert.DoesNotContain(findings, finding => finding.Verdict is Verdict.Bad);
        Assert.Contains(findings, finding => finding.What.StartsWith("Teams signing keys: 1 published, 1 for msteams", StringComparison.Ordinal));
        Assert.Contains(findings, finding => finding.What.Contains("secret accepted by login.microsoftonline.com", StringComparison.Ordinal));
        Assert.Contains(findings, finding => finding.What.StartsWith("Teams clock: ", StringComparison.Ordinal) && finding.Verdict == Verdict.Good);
    }

    [Fact]
    public async Task Keys_that_cannot_be_read_are_said_with_their_address()
    {
        issuer.IsDown = true;

        var bad = Bad(await ExamineAsync());

        Assert.Contains(issuer.MetadataUrl, bad.What, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keys_for_other_channels_only_are_said()
    {
        issuer.Keys.Clear();
        issuer.Keys.Add(new TestKey("k2", "webchat"));

        Assert.Contains("none of 1 is endorsed", Bad(await ExamineAsync()).What, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(30, Verdict.Good)]
    [InlineData(120, Verdict.Doubtful)]
    [InlineData(400, Verdict.Bad)]
    public async Task A_clock_that_is_off_is_said_before_it_refuses_everybody(int seconds, Verdict expected)
    {
        clock.Move(TimeSpan.FromSeconds(seconds));

        Assert.Equal(expected, (await ExamineAsync()).Single(finding => finding.What.StartsWith("Teams clock", StringComparison.Ordinal)).Verdict);
    }

    [Theory]
    [InlineData(401, "invalid_client", "expired")]
    [InlineData(401, "certificate_unreadable", "PKCS#12")]
    [InlineData(0, "token_unreachable", "reach login.microsoftonline.com")]
    public async Task Credentials_that_bring_no_token_are_said_with_what_to_do(int status, string code, string advice)
    {
        tokens = new OneToken { Refusal = new ConnectorException(status, code) { IsUnsent = true } };

        var bad = Bad(await ExamineAsync());

        Assert.Contains(code, bad.What, StringComparison.Ordinal);
        Assert.Contains(advice, bad.Advice, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_managed_identity_that_is_not_there_is_said_with_what_to_do()
    {
        tokens = new OneToken { Refusal = new ConnectorException(0, "managed_identity_unreachable_network") { IsUnsent = true } };

        Assert.Contains("Azure only", Bad(await ExamineAsync(("Teams:AppType", "UserAssignedMsi"), ("Teams:ClientSecret", ""))).Advice, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(200, Verdict.Good)]
    [InlineData(10, Verdict.Doubtful)]
    [InlineData(-1, Verdict.Bad)]
    public async Task A_certificate_says_until_when_it_is_good(int days, Verdict expected)
    {
        var path = WriteCertificate(days);

        var findings = await ExamineAsync(("Teams:ClientSecret", ""), ("Teams:CertificatePath", path), ("Teams:CertificatePassword", "geheim"));

        Assert.Equal(expected, findings.Single(finding => finding.What.StartsWith("Teams certificate", StringComparison.Ordinal)).Verdict);
    }

    [Fact]
    public async Task A_certificate_with_another_password_is_said_without_it()
    {
        var findings = await ExamineAsync(("Teams:ClientSecret", ""), ("Teams:CertificatePath", WriteCertificate(100)), ("Teams:CertificatePassword", "falsch"));

        Assert.DoesNotContain("falsch", Bad(findings).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_public_address_it_says_what_is_missing()
    {
        Assert.Contains(await ExamineAsync(), finding => finding.Verdict == Verdict.Doubtful && finding.What.StartsWith("Teams:PublicUrl is empty", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_address_that_nobody_answers_at_is_doubtful_because_it_may_be_seen_from_elsewhere_only()
    {
        var findings = await ExamineAsync(("Teams:PublicUrl", "https://127.0.0.1:1/"));

        Assert.Contains(findings, finding => finding.What == "Teams messaging endpoint to enter in Azure: https://127.0.0.1:1/api/messages");
        Assert.Equal(Verdict.Doubtful, findings.Single(finding => finding.What.StartsWith("Teams endpoint", StringComparison.Ordinal)).Verdict);
    }

    [Theory]
    [InlineData(HttpStatusCode.Unauthorized, 80, Verdict.Good)]
    [InlineData(HttpStatusCode.Unauthorized, 3000, Verdict.Doubtful)]
    [InlineData(HttpStatusCode.OK, 80, Verdict.Bad)]
    [InlineData(HttpStatusCode.NotFound, 80, Verdict.Bad)]
    [InlineData(HttpStatusCode.BadGateway, 80, Verdict.Bad)]
    public void Only_a_401_shows_that_the_door_is_there_and_closed_to_strangers(HttpStatusCode status, int milliseconds, Verdict expected) =>
        Assert.Equal(expected, EndpointDoctor.Judge(new Uri("https://bot.example.org/api/messages"), status, TimeSpan.FromMilliseconds(milliseconds)).Verdict);

    public async Task InitializeAsync() => issuer = await Issuer.StartAsync(key);

    public async Task DisposeAsync()
    {
        await issuer.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private static Finding Bad(IEnumerable<Finding> findings) => Assert.Single(findings, finding => finding.Verdict == Verdict.Bad);

    private async Task<List<Finding>> ExamineAsync(params (string Name, string Value)[] changes)
    {
        var settings = TeamsHost.Settings(issuer);
        foreach (var (name, value) in changes)
        {
            settings[name] = value;
        }

        await using var host = await TeamsHost.StartAsync(new TeamsHostOptions(settings) { Time = clock, Tokens = tokens });
        var findings = new List<Finding>();
        foreach (var check in host.Services.GetServices<IDoctorCheck>())
        {
            findings.AddRange(await check.CheckAsync(default));
        }

        return findings;
    }

    private string WriteCertificate(int days)
    {
        using var rsa = RSA.Create(2048);
        var now = TimeProvider.System.GetUtcNow();
        var path = Path.Combine(folder, "bot.pfx");
        using var certificate = new CertificateRequest("CN=accordo", rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(now.AddDays(-30), now.AddDays(days));
        File.WriteAllBytes(path, certificate.Export(X509ContentType.Pkcs12, "geheim"));
        return path;
    }

    /// <summary>A token, or a refusal.</summary>
    private sealed class OneToken : ITokenSource
    {
        public ConnectorException? Refusal { get; init; }

        public Task<string> GetAsync(bool isRejected, CancellationToken cancellationToken) => Refusal is null ? Task.FromResult("token") : throw Refusal;
    }
}
