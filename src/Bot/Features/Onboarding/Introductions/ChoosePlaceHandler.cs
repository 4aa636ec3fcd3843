using Bot.Intents;
using Bot.Messages;
using Bot.People;

namespace Bot.Features.Onboarding.Introductions;

/// <summary>Lets a coordinator say, in a channel or group, that approved introductions are posted there.</summary>
public sealed class ChoosePlaceHandler(IntroductionRepository introductions) : IIntentHandler
{
    /// <summary>What it answers to.</summary>
    public static readonly Intent Intent = new("onboarding.place", IntroductionTexts.ChoosePlace)
    {
        Commands = ["presentazioni qui", "introductions here"],
        IsListed = false,
        Role = RoleNames.Coordinator,
    };

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.Message.Conversation.IsPrivate)
        {
            return new Reply(IntroductionTexts.NotInPrivate.In(turn.Locale)) { Outcome = Outcome.Declined };
        }

        await introductions.ChoosePlaceAsync(turn.Message.Conversation, cancellationToken);
        return new Reply(IntroductionTexts.PlaceIsHere.In(turn.Locale)) { Outcome = Outcome.Done };
    }
}
