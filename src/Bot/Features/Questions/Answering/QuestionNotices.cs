using Bot.Features.Questions.Keeping;
using Bot.Intents;
using Bot.Language;
using Bot.Messages;
using Bot.Messages.Parts;
using Bot.People;
using Bot.People.Keeping;
using Bot.Storage;

namespace Bot.Features.Questions.Answering;

/// <summary>Carries questions to who answers them and answers to who asked, each in their own channel and language.</summary>
internal sealed class QuestionNotices(Session session, Notices notices, ShownCards cards, QuestionRouting routing, Outbox outbox)
{
    /// <summary>Tells a new question to the people of its topic.</summary>
    /// <returns>False when none of them has talked with the bot yet.</returns>
    public async Task<bool> TellNewAsync(Question question, Turn turn, CancellationToken cancellationToken)
    {
        var told = false;
        foreach (var email in routing.PeopleOf(question.Topic))
        {
            var notice = new Notice(person => $"question:{question.Leader}:{question.Number}:{person.Id}", locale => Card(question, locale));
            if (await notices.TellOwnerAsync(session, email, notice, cancellationToken) is { } person)
            {
                await cards.SetAsync(question.Number, person.Id, $"question:{question.Leader}:{question.Number}:{person.Id}", cancellationToken);
                told = true;
            }
        }

        return told;
    }

    /// <summary>Shows on every card of a question what became of it.</summary>
    public async Task UpdateAsync(Question question, CancellationToken cancellationToken)
    {
        foreach (var (person, message) in await cards.FindAsync(question.Number, cancellationToken))
        {
            var key = $"question:{question.Number}:{question.Version}:{person}";
            var notice = new Notice(_ => key, locale => Card(question, locale)) { Replaces = _ => message };
            if (await notices.TellAsync(session, person, notice, cancellationToken) is not null)
            {
                await cards.SetAsync(question.Number, person, key, cancellationToken);
            }
        }
    }

    /// <summary>Says something to who asked: where they asked it, or directly where the bot is not there any more.</summary>
    public Task ToAskerAsync(Question question, Func<Locale, Reply> words, CancellationToken cancellationToken)
    {
        var (key, locale) = ($"answer:{question.Number}", Locale.Parse(question.Language) ?? Locale.Italian);
        return question.Conversation is { } place ? outbox.AddAsync(session, new OutgoingMessage(key, place, words(locale) with { Language = locale.Code }), cancellationToken)
            : question.Asker.Length > 0 ? notices.TellAsync(session, question.Asker, new Notice(_ => key, words), cancellationToken)
            : Task.CompletedTask;
    }

    /// <summary>A question as a coordinator sees it.</summary>
    public static Reply Card(Question question, Locale locale)
    {
        var text = $"{Markdown.Bold(question.Number)} · {(question.Asker.Length == 0 ? QuestionTexts.NobodyAsks.In(locale) : QuestionTexts.Asks.In(locale, Markdown.Escape(NameTexts.Of(question.AskerName, locale))))}\n\n{Markdown.Quote(question.Text)}";
        if (question.State == QuestionState.Answered)
        {
            return new Reply($"{text}\n\n{QuestionTexts.AnsweredBefore.In(locale, Markdown.Escape(question.Number), Markdown.Escape(question.AnsweredBy))}\n\n{Markdown.Quote(question.Answer)}")
            {
                Actions = [new Button(QuestionTexts.Keep.In(locale), QuestionIntents.Keep, question.Number)],
            };
        }

        if (question.Owner.Length > 0)
        {
            text += $"\n\n{QuestionTexts.TakenBy.In(locale, Markdown.Escape(question.Owner))}";
        }

        return new Reply(text)
        {
            Actions = question.State == QuestionState.Closed ? [] :
            [
                new Button(QuestionTexts.Answer.In(locale), QuestionIntents.Answer, question.Number),
                new Button(QuestionTexts.Take.In(locale), QuestionIntents.Take, question.Number),
                new Button(QuestionTexts.Close.In(locale), QuestionIntents.Take, $"close:{question.Number}"),
            ],
        };
    }
}
