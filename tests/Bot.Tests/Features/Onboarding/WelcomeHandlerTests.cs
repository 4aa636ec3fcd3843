using Bot.Messages;

namespace Bot.Tests.Features.Onboarding;

/// <summary>The welcome and its tour.</summary>
public sealed class WelcomeHandlerTests
{
    [Theory]
    [InlineData("benvenuto", "it", "Politecnico di Torino")]
    [InlineData("welcome", "en", "Partnership between Politecnico di Torino and Huawei Technologies")]
    public async Task The_welcome_names_the_partnership_and_leads_to_the_end_of_the_tour(string command, string language, string name)
    {
        await using var talk = await Talk.StartAsync();
        var ada = talk.As("Ada");

        var reply = await ada.SayAsync(command, language);
        Assert.Contains(name, reply.Text, StringComparison.Ordinal);
        var stops = 0;
        while (reply.Outcome != Outcome.Done)
        {
            Assert.InRange(++stops, 1, 60);
            reply = await ada.PressAsync(reply.Actions[0]);
            Assert.Equal(language, reply.Language);
        }

        Assert.True(stops > 3);
    }
}
