using System.Data.Common;
using Bot.Content;
using Bot.Intents;
using Bot.Intents.Routing;
using Bot.Intents.Turns;
using Bot.Messages;
using Bot.Messages.Parts;
using Bot.People;
using Bot.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Bot;

/// <summary>The bot: a message goes in, a reply comes out, and everything the turn changed is kept in one transaction.</summary>
public sealed class ChatBot(IServiceScopeFactory scopes, TimeProvider time, ILogger<ChatBot> log)
{
    private readonly TurnQueue queue = new();

    /// <summary>Answers one message that is in the inbox, and marks it answered there.</summary>
    /// <param name="message">A message that this caller claimed.</param>
    /// <param name="postReply">True to queue the replies in the outbox; false when the caller delivers what is returned.</param>
    /// <param name="cancellationToken">Stops the turn; nothing it did is kept then.</param>
    public Task<IReadOnlyList<Reply>> AnswerAsync(IncomingMessage message, bool postReply, CancellationToken cancellationToken) =>
        AnswerAsync(message, _ => postReply, cancellationToken);

    /// <summary>Answers one message that is in the inbox, and marks it answered there.</summary>
    /// <param name="message">A message that this caller claimed.</param>
    /// <param name="isPosted">Tells which replies go to the outbox; the caller delivers the others, which are lost if it does not.</param>
    /// <param name="cancellationToken">Stops the turn; nothing it did is kept then.</param>
    public async Task<IReadOnlyList<Reply>> AnswerAsync(IncomingMessage message, Predicate<Reply> isPosted, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(isPosted);
        using var place = await queue.EnterAsync(message.Conversation.Key, cancellationToken);
        using var span = TurnMetrics.Start(message);
        var start = time.GetTimestamp();
        while (true)
        {
            try
            {
                var replies = await AnswerOnceAsync(message, isPosted, cancellationToken);
                TurnMetrics.Record(span, time.GetElapsedTime(start), message, replies[^1]);
                return replies;
            }
            catch (ConversationMovedException)
            {
                // Another host answered this person meanwhile: the turn starts again from what it left.
            }
        }
    }

    private async Task<IReadOnlyList<Reply>> AnswerOnceAsync(IncomingMessage message, Predicate<Reply> isPosted, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var session = services.GetRequiredService<Session>();
        var states = services.GetRequiredService<ConversationStates>();
        var people = services.GetRequiredService<PeopleDirectory>();
        var (state, version) = await states.LoadAsync(session, message, cancellationToken);
        var meeting = await people.MeetAsync(session, message.Person, cancellationToken);
        var text = message.Action == Button.Say ? message.Values.GetValueOrDefault(IncomingMessage.ValueField, "") : message.Text;
        var locale = TurnLocale.Choose(message, text, state, meeting.Known?.Locale);
        var turn = new Turn(message with { Person = meeting.Person }, text, locale, state, time.GetUtcNow()) { Zone = Zone(message.Person, services.GetRequiredService<Partnership>()) };
        IReadOnlyList<Reply> replies;
        try
        {
            replies = await RouteAsync(turn, services, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The one place where bugs and outages end: an apology with a reference number, and nothing of the turn is kept.
            await session.RollbackAsync();
            (state, version) = await states.LoadAsync(session, message, cancellationToken);
            replies = [Apology(exception, turn)];
        }

        state.Language = state.LanguageIsChosen ? state.Language : locale.Code;
        var inbox = services.GetRequiredService<Inbox>();
        var outbox = services.GetRequiredService<Outbox>();
        await outbox.HandOverAsync(posted => session.CommitAsync(transaction => KeepAsync(transaction, posted), cancellationToken));
        return replies;

        async Task KeepAsync(DbTransaction transaction, List<ClaimedMessage?> posted)
        {
            await states.SaveAsync(transaction, message, state, version);
            await (state.IsForgotten ? Task.CompletedTask : people.KeepAsync(transaction, message, meeting.Known, text.Length > 0 || state.LanguageIsChosen ? locale : meeting.Known?.Locale ?? locale));
            var posts = replies.Select(reply => isPosted(reply)).ToList();
            await inbox.FinishAsync(transaction, message, [.. replies.Select((reply, place) => posts[place] ? null : reply)]);
            for (var i = 0; i < replies.Count; i++)
            {
                if (posts[i])
                {
                    posted.Add(await outbox.AddReplyAsync(transaction, new OutgoingMessage(OutgoingMessage.KeyOf(message.Key, i), message.Conversation, replies[i])));
                }
            }
        }
    }

    private static TimeZoneInfo Zone(Person person, Partnership partnership) =>
        TimeZoneInfo.TryFindSystemTimeZoneById(person.TimeZone ?? "", out var own) || TimeZoneInfo.TryFindSystemTimeZoneById(partnership.TimeZone, out own) ? own : TimeZoneInfo.Utc;

    private static async Task<IReadOnlyList<Reply>> RouteAsync(Turn turn, IServiceProvider services, CancellationToken cancellationToken)
    {
        var replies = await services.GetRequiredService<IntentRouter>().RouteAsync(turn, services, cancellationToken);
        var completions = services.GetServices<IReplyCompletion>().ToList();
        return [.. replies.Select((reply, place) => completions.Aggregate(
                reply with { Language = reply.Language.Length > 0 ? reply.Language : turn.Locale.Code },
                (reply, completion) => completion.Complete(turn, reply, place)))];
    }

    private Reply Apology(Exception exception, Turn turn)
    {
        var reference = Guid.NewGuid().ToString("N")[..8];
        Log.TurnFailed(log, exception, reference, turn.Message.Conversation.Channel, turn.Message.Id);
        return new Reply(IntentTexts.Failed.In(turn.Locale, reference)) { Language = turn.Locale.Code, Outcome = Outcome.Failed, Confidence = 0 };
    }
}
