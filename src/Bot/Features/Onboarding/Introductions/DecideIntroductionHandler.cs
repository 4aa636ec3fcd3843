using Bot.Intents;
using Bot.Messages;
using Bot.Messages.Parts;
using Bot.People;
using Bot.Storage;

namespace Bot.Features.Onboarding.Introductions;

/// <summary>Takes a coordinator's yes or no to an introduction; the first one counts.</summary>
public sealed class DecideIntroductionHandler(IntroductionRepository introductions, IntroductionDesk desk, Outbox outbox, Session session) : IIntentHandler
{
    /// <summary>What it answers to.</summary>
    public static readonly Intent Intent = new("onboarding.introduction", IntroductionTexts.Introduce) { IsListed = false, Role = RoleNames.Coordinator };

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var parts = (turn.Value ?? "").Split('|', 2);
        if (parts.Length < 2 || await introductions.FindAsync(parts[1], cancellationToken) is not { } introduction)
        {
            return new Reply(IntroductionTexts.Gone.In(turn.Locale)) { Outcome = Outcome.Declined };
        }

        var isYes = parts[0] == "yes";
        var place = isYes ? await introductions.PlaceAsync(cancellationToken) : null;
        if (isYes && place is null)
        {
            return new Reply(IntroductionTexts.NoPlace.In(turn.Locale)) { Outcome = Outcome.Declined };
        }

        if (!await introductions.RemoveAsync(introduction.Person, cancellationToken))
        {
            return new Reply(IntroductionTexts.Gone.In(turn.Locale)) { Outcome = Outcome.Declined };
        }

        if (place is not null)
        {
            await outbox.AddAsync(session, Post(introduction, place, turn), cancellationToken);
        }

        await desk.TellAsync(introduction, isYes ? IntroductionTexts.YoursIsPosted : IntroductionTexts.YoursIsDeclined, turn.Now, cancellationToken);
        return new Reply((isYes ? IntroductionTexts.IsPosted : IntroductionTexts.IsDeclined).In(turn.Locale, Markdown.Escape(introduction.Name))) { Outcome = Outcome.Done };
    }

    // A room has no language of its own: it is the one of whoever said yes.
    private static OutgoingMessage Post(Introduction introduction, Conversation place, Turn turn)
    {
        var reply = new Reply(IntroductionTexts.Post.In(turn.Locale, Markdown.Escape(introduction.Name), IntroductionDesk.Quoted(introduction.Words))) { Language = turn.Locale.Code };
        return new OutgoingMessage($"introduction-post:{introduction.Person}:{turn.Now.ToUnixTimeMilliseconds()}", place, reply);
    }
}
