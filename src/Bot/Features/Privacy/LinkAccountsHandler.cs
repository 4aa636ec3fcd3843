using Bot.Audit;
using Bot.Intents;
using Bot.Language;
using Bot.Messages;
using Bot.Messages.Parts;
using Bot.People;
using Bot.People.Keeping;
using Bot.Storage;

namespace Bot.Features.Privacy;

/// <summary>Makes one person of somebody's accounts on several channels: a one-time code from one is written on the other.</summary>
internal sealed class LinkAccountsHandler(LinkCodes codes, PeopleDirectory people, Notices notices, AuditLog audit, Session session) : IIntentHandler
{
    private const string CodeField = "code";

    /// <summary>What it answers to.</summary>
    public static readonly Intent Intent = new("privacy.link", PrivacyTexts.Link)
    {
        Italian =
        [
            "collega il mio account", "collega il mio account Slack con Teams", "sono la stessa persona su Teams e su Slack", "voglio continuare su un altro canale", "scollega il mio account",
            "ho un codice per collegare l'account", "unisci i miei account", "come collego Teams e Slack?", "uso anche Slack, riconoscimi", "collegare il profilo",
        ],
        English =
        [
            "link my account", "link my Slack account with Teams", "I am the same person on Teams and Slack", "I want to go on in another channel", "unlink my account",
            "I have a code to link the account", "merge my accounts", "how do I connect Teams and Slack?", "I use Slack too, recognise me", "connect my profile",
        ],
        Commands = ["collega", "link"],
    };

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (!turn.Message.Conversation.IsPrivate)
        {
            return new Reply(PrivacyTexts.OnlyInPrivate.In(turn.Locale)) { Outcome = Outcome.Declined };
        }

        var words = Tokenizer.Words(turn.Text);
        if (words.Any(word => word is "scollega" or "unlink"))
        {
            await people.UnlinkAsync(session, turn.Person.Id, cancellationToken);
            await audit.AppendAsync(session, turn.Person.Id, "person.unlink", turn.Person.Id, "", cancellationToken);
            return new Reply(PrivacyTexts.Unlinked.In(turn.Locale)) { Outcome = Outcome.Done };
        }

        var said = turn.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).LastOrDefault() ?? "";
        return LinkCodes.LooksLikeOne(turn.Text) || (said.Any(char.IsAsciiDigit) && LinkCodes.LooksLikeOne(said))
            ? await LinkAsync(LinkCodes.LooksLikeOne(turn.Text) ? turn.Text : said, turn, cancellationToken)
            : await OfferAsync(turn, cancellationToken);
    }

    private async Task<Reply> OfferAsync(Turn turn, CancellationToken cancellationToken)
    {
        var code = await codes.MakeAsync(turn.Person.Id, cancellationToken);
        turn.State.Open = new OpenQuestion(Intent.Name, CodeField, turn.Now);
        var elsewhere = turn.Person.Email is { } email && (await people.FindByEmailAsync(session, email, cancellationToken)).Any(known => !turn.Person.Ids.Contains(known.Id));
        var text = PrivacyTexts.Code.In(turn.Locale, code, (int)LinkCodes.Lasts.TotalMinutes);
        return new Reply(elsewhere ? $"{PrivacyTexts.SameEmail.In(turn.Locale)}\n\n{text}" : text) { Outcome = Outcome.Asked };
    }

    private async Task<Reply> LinkAsync(string code, Turn turn, CancellationToken cancellationToken)
    {
        if (await codes.TakeAsync(code, turn.Person.Id, cancellationToken) is not { } other)
        {
            return new Reply(PrivacyTexts.WrongCode.In(turn.Locale)) { Outcome = Outcome.Declined };
        }

        await people.MeetForLinkAsync(session, turn.Message, turn.Locale, cancellationToken);
        await people.LinkAsync(session, other, turn.Person.Id, cancellationToken);
        var here = turn.Message.Conversation.Channel;
        var notice = new Notice(person => $"link:{here}:{turn.Message.Id}", locale => new Reply(PrivacyTexts.LinkedElsewhere.In(locale, here)));
        await notices.TellAsync(session, other, notice, cancellationToken);
        await audit.AppendAsync(session, turn.Person.Id, "person.link", other, "", cancellationToken);
        return new Reply(PrivacyTexts.Linked.In(turn.Locale, Markdown.Escape(other.Split(':')[0]))) { Outcome = Outcome.Done };
    }
}
