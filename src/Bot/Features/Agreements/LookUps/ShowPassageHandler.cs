using Bot.Features.Agreements.Answers.Quoting;
using Bot.Features.Agreements.Answers.Wording;
using Bot.Features.Agreements.Documents;
using Bot.Features.Agreements.LookUps.Context;
using Bot.Intents;
using Bot.Messages;

namespace Bot.Features.Agreements.LookUps;

/// <summary>Shows the passage of a pressed button.</summary>
public sealed class ShowPassageHandler(DocumentLibrary library, AnswerReply reply) : IIntentHandler
{
    /// <summary>What it answers to: buttons alone.</summary>
    public static readonly Intent Intent = new(PassageButton.Action, LookUpTexts.Show) { IsListed = false };

    /// <inheritdoc/>
    public Task<Reply> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (PassageButton.Read(turn.Value, library) is not { } place)
        {
            return Task.FromResult(new Reply(LookUpTexts.Gone.In(turn.Locale)) { Outcome = Outcome.Declined });
        }

        var quotation = QuotationCutter.Whole(place.Document, [place.Passage], 1);
        LastAnswer.KeepPlace(turn.State, quotation);
        return Task.FromResult(reply.Word(Answers.Answer.Naming([quotation], asOf: null), turn));
    }
}
