using Bot.Intents;
using Bot.Messages;

namespace Bot.Features.WebPage;

/// <summary>Gives a person their own link to the web chat; only in private, since whoever holds it is taken for them.</summary>
public sealed class OpenWebPageHandler(IWebLinks links) : IIntentHandler
{
    /// <summary>What it answers to; in no menu, since most hosts have no such link.</summary>
    public static readonly Intent Intent = new("web.open", WebPageTexts.Open)
    {
        Italian =
        [
            "posso aprirti nel browser?", "c'è una versione web?", "dammi il link della chat web", "ti posso usare senza Teams?", "vorrei scriverti da una pagina web", "mi apri la pagina della chat?",
            "funzioni anche nel browser?", "dove trovo la chat sul web?",
        ],
        English =
        [
            "can I use you in a browser?", "is there a web page for this bot?", "give me the link of the web chat", "can I use you without Slack?", "I would like to write to you on a web page",
            "open the page of the chat", "do you work in the browser too?", "where is the chat on the web?",
        ],
        Commands = ["chat web", "web chat", "apri la chat web", "open the web chat"],
        IsListed = false,
    };

    /// <inheritdoc/>
    public Task<Reply> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return Task.FromResult(Answer(turn));
    }

    private Reply Answer(Turn turn)
    {
        if (!turn.Message.Conversation.IsPrivate)
        {
            return new Reply(WebPageTexts.OnlyInPrivate.In(turn.Locale)) { Outcome = Outcome.Declined };
        }

        return links.LinkFor(turn.Person) is { } link
            ? new Reply($"[{WebPageTexts.Link.In(turn.Locale)}]({link})\n\n{WebPageTexts.Personal.In(turn.Locale)}")
            : new Reply(WebPageTexts.NotSetUp.In(turn.Locale)) { Outcome = Outcome.Declined };
    }
}
