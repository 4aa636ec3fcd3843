using Bot.Host.Channels.Slack;

namespace Bot.Host.Tests.Channels.Slack;

/// <summary>Settings that cannot work say so before anything starts, and never show the secret.</summary>
public sealed class SlackSettingsTests
{
    [Theory]
    [InlineData("xoxb-1", "", "xapp-1", null)]
    [InlineData("xoxb-1", "s", "", null)]
    [InlineData("xoxe.xoxb-1", "s", "xapp-1", null)]
    [InlineData("xapp-1", "s", "", "Slack:BotToken is an app-level token")]
    [InlineData("xoxp-1", "s", "", "Slack:BotToken is a user token")]
    [InlineData("xoxc-1", "s", "", "never paste that anywhere")]
    [InlineData("xoxb-1", "", "xoxb-1", "Slack:AppToken is a bot token")]
    [InlineData("", "s", "", "Slack:BotToken is empty")]
    [InlineData("xoxb-1", "", "", "neither Slack:AppToken (Socket Mode) nor Slack:SigningSecret")]
    [InlineData("xoxb-1", "   ", "", "Slack:SigningSecret is blank")]
    [InlineData("xoxb-1", "xoxb-2", "", "Slack:SigningSecret is a bot token")]
    public void What_is_wrong_is_said_with_what_to_do(string botToken, string secret, string appToken, string? problem)
    {
        var problems = SlackSettings.Problems(new SlackOptions { BotToken = botToken, SigningSecret = secret, AppToken = appToken }).ToList();

        if (problem is null)
        {
            Assert.Empty(problems);
            return;
        }

        Assert.Contains(problems, line => line.Contains(problem, StringComparison.Ordinal));
        Assert.DoesNotContain(problems, line => line.Contains("xoxb-2", StringComparison.Ordinal) || line.Contains("xoxp-1", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("http://slack.example.org/api/", false)]
    [InlineData("https://slack.com/api", false)]
    [InlineData("http://127.0.0.1:3400/api/", true)]
    [InlineData("https://slack-gov.com/api/", true)]
    public void Tokens_travel_encrypted_or_not_at_all(string address, bool isGood) =>
        Assert.Equal(isGood, !SlackSettings.Problems(new SlackOptions { BotToken = "xoxb-1", SigningSecret = "s", ApiBaseUrl = new Uri(address) }).Any());

    [Theory]
    [InlineData(0)]
    [InlineData(11)]
    public void Slack_allows_one_to_ten_sockets(int sockets) =>
        Assert.Single(SlackSettings.Problems(new SlackOptions { BotToken = "xoxb-1", AppToken = "xapp-1", SocketConnections = sockets }));

    [Fact]
    public void Installing_by_several_workspaces_needs_both_halves_and_an_address() =>
        Assert.Equal(2, SlackSettings.Problems(new SlackOptions { SigningSecret = "s", ClientId = "1.2" }).Count());
}
