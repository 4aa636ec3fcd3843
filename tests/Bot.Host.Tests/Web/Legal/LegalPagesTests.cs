namespace Bot.Host.Tests.Web.Legal;

/// <summary>The pages that the app packages name say what the settings in force make true.</summary>
public sealed class LegalPagesTests
{
    [Fact]
    public async Task The_pages_say_how_long_things_are_kept_and_who_runs_the_host_in_both_languages()
    {
        await using var host = await RunningHost.StartAsync("--Retention:MessageDays=11", "--Retention:ConversationDays=33", "--Operator:Name=Ufficio <Prova>", "--Operator:Contact=privacy@example.org");

        var privacy = await host.Client.GetStringAsync(new Uri("/privacy", UriKind.Relative));
        var terms = await host.Client.GetStringAsync(new Uri("/terms", UriKind.Relative));

        Assert.Contains("11 giorni", privacy, StringComparison.Ordinal);
        Assert.Contains("33 days", privacy, StringComparison.Ordinal);
        Assert.All((string[])[privacy, terms], page => Assert.Contains("Ufficio &lt;Prova&gt;", page, StringComparison.Ordinal));
        Assert.Contains("privacy@example.org", privacy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_operator_who_said_nothing_is_not_invented()
    {
        await using var host = await RunningHost.StartAsync();

        Assert.Contains("to be stated by whoever runs the service", await host.Client.GetStringAsync(new Uri("/privacy", UriKind.Relative)), StringComparison.Ordinal);
    }
}
