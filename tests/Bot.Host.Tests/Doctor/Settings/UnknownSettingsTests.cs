using Bot.Host.Channels.Slack;
using Bot.Host.Channels.Teams.Manifest;
using Bot.Host.Channels.Teams.Settings;
using Bot.Host.Doctor.Settings;
using Bot.Host.Web.Legal;
using Bot.Host.Web.Settings;
using Bot.Host.Workers;
using Microsoft.Extensions.Configuration;

namespace Bot.Host.Tests.Doctor.Settings;

/// <summary>A mistyped setting is pointed out; a known one, or one of somebody else's, is not.</summary>
public sealed class UnknownSettingsTests
{
    [Theory]
    [InlineData("Slack:BotTokn", "Slack:BotToken")]
    [InlineData("slack:signingsecrets", "Slack:SigningSecret")]
    [InlineData("Slak:BotToken", "Slack:BotToken")]
    [InlineData("Retention:MesageDays", "Retention:MessageDays")]
    [InlineData("WebChat:TrustedProxy:IdentityHeadr", "WebChat:TrustedProxy:IdentityHeader")]
    [InlineData("Teams:AllowedTenant:0", "Teams:AllowedTenants")]
    [InlineData("Teams:SomethingElseEntirely", "")]
    public void A_slip_is_found_with_what_was_meant(string key, string meant)
    {
        var (found, near) = Assert.Single(Unknown(key));

        Assert.Equal((key.Replace(":0", "", StringComparison.Ordinal), meant), (found, near));
    }

    [Theory]
    [InlineData("Slack:BotToken")]
    [InlineData("TEAMS:APPID")]
    [InlineData("Teams:AllowedTenants:0")]
    [InlineData("Logging:LogLevel:Bot.Host")]
    [InlineData("Kestrel:Endpoints:Https:Url")]
    [InlineData("PATH")]
    public void A_known_setting_or_one_of_others_is_left_alone(string key) => Assert.Empty(Unknown(key));

    [Theory]
    [InlineData("Slack", typeof(SlackOptions))]
    [InlineData("Teams", typeof(TeamsOptions))]
    [InlineData("Teams:Manifest", typeof(ManifestOptions))]
    [InlineData("Teams:Emulator", typeof(EmulatorOptions))]
    [InlineData("Teams:SensitivityLabel", typeof(SensitivityLabelOptions))]
    [InlineData("WebChat", typeof(WebChatOptions))]
    [InlineData("WebChat:TrustedProxy", typeof(TrustedProxyOptions))]
    [InlineData("Retention", typeof(RetentionOptions))]
    [InlineData("Operator", typeof(OperatorOptions))]
    public void Whatever_can_be_set_stands_in_the_settings_file(string section, Type options)
    {
        var settable = options.GetProperties().Where(property => property.CanWrite && !property.PropertyType.Name.EndsWith("Options", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(settable);
        Assert.Empty(Unknown([.. settable.Select(property => $"{section}:{property.Name}")]));
    }

    private static IReadOnlyList<(string Key, string Meant)> Unknown(params string[] keys) =>
        UnknownSettings.Of(new ConfigurationBuilder().AddInMemoryCollection(keys.Select(key => KeyValuePair.Create(key, (string?)"x"))).Build());
}
