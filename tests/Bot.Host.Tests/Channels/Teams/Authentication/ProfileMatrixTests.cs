using System.Net;
using System.Text.Json.Nodes;
using Bot.Host.Commands;
using Bot.Host.Tests.Channels.Teams.Rig;

namespace Bot.Host.Tests.Channels.Teams.Authentication;

/// <summary>The rows of the matrix that need other settings: clouds, tenants, endorsements, local clients.</summary>
public sealed class ProfileMatrixTests : IAsyncLifetime
{
    private static readonly IPAddress Outside = IPAddress.Parse("20.1.2.3");

    private readonly TestKey key = new("k1", "msteams");
    private Issuer issuer = null!;

    [Theory]
    [InlineData("24 the public issuer on the government's cloud", "https://api.botframework.com", 401)]
    [InlineData("25 the government's issuer on the government's cloud", "https://api.botframework.us", 202)]
    public async Task Rows_24_and_25(string row, string issuerName, int expected)
    {
        Assert.NotEmpty(row);
        await using var host = await StartAsync(("Teams:Cloud", "UsGov"));
        var request = new TeamsRequest(key);
        request.Claims["iss"] = issuerName;

        Assert.Equal(expected, (await host.PostAsync(request)).Status);
    }

    [Fact]
    public async Task Row_41_a_further_endorsement_is_required()
    {
        await using var host = await StartAsync(("Teams:RequiredEndorsements:0", "certified"));

        Assert.Equal(403, (await host.PostAsync(new TeamsRequest(key))).Status);
    }

    [Fact]
    public async Task Row_67_a_tenant_that_is_not_allowed()
    {
        await using var host = await StartAsync(("Teams:AllowedTenants:0", "00000000-1111-2222-3333-444444444444"));

        Assert.Equal(403, (await host.PostAsync(new TeamsRequest(key))).Status);
    }

    [Theory]
    [InlineData("45 version 1", true, "1.0", "appid", TeamsHost.AppId, TeamsHost.Tenant, 202)]
    [InlineData("45 version 2", true, "2.0", "azp", TeamsHost.AppId, TeamsHost.Tenant, 202)]
    [InlineData("46 version 1, off", false, "1.0", "appid", TeamsHost.AppId, TeamsHost.Tenant, 401)]
    [InlineData("46 version 2, off", false, "2.0", "azp", TeamsHost.AppId, TeamsHost.Tenant, 401)]
    [InlineData("47 another app", true, "1.0", "appid", "22222222-0000-0000-0000-000000000000", TeamsHost.Tenant, 401)]
    [InlineData("47 another app, version 2", true, "2.0", "azp", "22222222-0000-0000-0000-000000000000", TeamsHost.Tenant, 401)]
    [InlineData("48 no version", true, null, "appid", TeamsHost.AppId, TeamsHost.Tenant, 401)]
    [InlineData("48 version 3", true, "3.0", "azp", TeamsHost.AppId, TeamsHost.Tenant, 401)]
    [InlineData("49 another tenant, consistent with itself", true, "2.0", "azp", TeamsHost.AppId, "88888888-0000-0000-0000-000000000000", 401)]
    public async Task Rows_45_to_49_local_tokens(string row, bool isOn, string? version, string claim, string app, string tenant, int expected)
    {
        Assert.NotEmpty(row);
        await using var host = await StartAsync(("Teams:Emulator:Enabled", isOn.ToString()));

        Assert.Equal(expected, (await host.PostAsync(LocalToken(version, claim, app, tenant))).Status);
    }

    [Fact]
    public async Task Row_45_a_local_token_from_outside_stays_outside()
    {
        await using var host = await StartAsync(("Teams:Emulator:Enabled", "true"));
        var request = LocalToken("1.0", "appid", TeamsHost.AppId, TeamsHost.Tenant);
        request.Remote = Outside;
        Assert.Equal(401, (await host.PostAsync(request)).Status);

        var forwarded = LocalToken("1.0", "appid", TeamsHost.AppId, TeamsHost.Tenant);
        forwarded.Headers["X-Forwarded-For"] = "20.1.2.3";
        Assert.Equal(401, (await host.PostAsync(forwarded)).Status);
    }

    [Fact]
    public async Task Rows_51_and_55_without_an_app_id_a_local_client_needs_no_token()
    {
        await using var host = await TeamsHost.StartAsync(Anonymous());

        Assert.Equal(202, (await host.PostAsync(Local(new TeamsRequest(key)))).Status);

        var skill = Local(new TeamsRequest(key));
        skill.Body["recipient"] = new JsonObject { ["id"] = "28:emulator", ["role"] = "skill" };
        Assert.Equal(202, (await host.PostAsync(skill)).Status);
    }

    [Fact]
    public async Task Row_52_from_outside_or_with_a_service_elsewhere_it_does()
    {
        await using var host = await TeamsHost.StartAsync(Anonymous());

        var outside = Local(new TeamsRequest(key));
        outside.Remote = Outside;
        Assert.Equal(401, (await host.PostAsync(outside)).Status);

        var elsewhere = Local(new TeamsRequest(key));
        elsewhere.Body["serviceUrl"] = Samples.ServiceUrl;
        Assert.Equal(403, (await host.PostAsync(elsewhere)).Status);
    }

    [Fact]
    public async Task Row_53_without_settings_the_door_is_closed()
    {
        await using var host = await TeamsHost.StartAsync(new TeamsHostOptions([]));

        Assert.Equal(401, (await host.PostAsync(Local(new TeamsRequest(key)))).Status);
        Assert.Equal(401, (await host.PostAsync(new TeamsRequest(key))).Status);
    }

    [Theory]
    [InlineData("an app id and anonymous", "Test", "Teams:Emulator:Enabled=true;Teams:Emulator:Anonymous=true")]
    [InlineData("the emulator in Production", "Production", "Teams:Emulator:Enabled=true")]
    [InlineData("one tenant without its id", "Test", "Teams:TenantId=")]
    [InlineData("one tenant without a secret", "Test", "Teams:ClientSecret=")]
    [InlineData("a managed identity with a secret", "Test", "Teams:AppType=UserAssignedMsi")]
    [InlineData("a secret without an app id", "Test", "Teams:AppId=")]
    [InlineData("an app id that is none", "Test", "Teams:AppId=accordo")]
    [InlineData("keys over http in Production", "Production", "")]
    [InlineData("this machine as a service in Production", "Production", "Teams:OpenIdMetadataUrl=;Teams:Emulator:OpenIdMetadataUrl=;Teams:AllowedServiceHosts:0=127.0.0.1")]
    public async Task Row_54_settings_that_contradict_each_other_stop_the_start(string what, string environment, string changes)
    {
        Assert.NotEmpty(what);
        var settings = TeamsHost.Settings(issuer);
        foreach (var change in changes.Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            settings[change.Split('=')[0]] = change.Split('=')[1];
        }

        var refusal = await Assert.ThrowsAsync<SettingsException>(() => TeamsHost.StartAsync(new TeamsHostOptions(settings) { Environment = environment }));

        Assert.Contains("Teams:", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refusal.Message);
        Assert.DoesNotContain("secret of the tests", refusal.Message, StringComparison.Ordinal);
    }

    public async Task InitializeAsync() => issuer = await Issuer.StartAsync(key);

    public async Task DisposeAsync() => await issuer.DisposeAsync();

    private static TeamsHostOptions Anonymous() => new(new Dictionary<string, string?> { ["Teams:Emulator:Enabled"] = "true" });

    private static TeamsRequest Local(TeamsRequest request)
    {
        request.Authorization = [];
        request.Remote = IPAddress.Loopback;
        request.Body["serviceUrl"] = "http://localhost:56150/_connector";
        return request;
    }

    private TeamsRequest LocalToken(string? version, string claim, string app, string tenant)
    {
        var request = new TeamsRequest(key) { Remote = IPAddress.Loopback };
        request.Claims["iss"] = version == "1.0" || version is null ? $"https://sts.windows.net/{tenant}/" : $"https://login.microsoftonline.com/{tenant}/v2.0";
        request.Claims["tid"] = tenant;
        request.Claims[claim] = app;
        request.Claims.Remove("serviceurl");
        if (version is not null)
        {
            request.Claims["ver"] = version;
        }

        request.Body["channelId"] = "emulator";
        request.Body["serviceUrl"] = "http://127.0.0.1:56150";
        return request;
    }

    private Task<TeamsHost> StartAsync(params (string Key, string Value)[] changes)
    {
        var settings = TeamsHost.Settings(issuer);
        foreach (var (name, value) in changes)
        {
            settings[name] = value;
        }

        return TeamsHost.StartAsync(new TeamsHostOptions(settings));
    }
}
