using Bot.Intents;
using Bot.Intents.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.Intents.Routing;

public class DoubtfulAbilityTests
{
    private const string HalfAnAbility = "who do I write to about this change?";
    private const string WholeAbility = "quali sono le prossime scadenze?";

    [Theory]
    [InlineData(HalfAnAbility, 0.95, true)]
    [InlineData(HalfAnAbility, 0.6, false)]
    [InlineData(WholeAbility, 0.95, false)]
    public async Task An_ability_that_a_message_half_resembles_gives_way_to_documents_that_are_sure(string text, double sure, bool goesToDocuments)
    {
        await using var talk = await Talk.StartAsync(change: services => services.AddSingleton<IFallbackConfidence>(new Documents(sure)));

        Assert.Equal(goesToDocuments, (await talk.SayAsync(text)).Intent == IntentRouter.Fallback);
    }

    private sealed class Documents(double sure) : IFallbackConfidence
    {
        public double Of(Turn turn) => sure;
    }
}
