using Bot.Features.Agreements.Curated.Store;
using Bot.Intents;
using Bot.Language;

namespace Bot.Features.Agreements.Curated;

/// <summary>Takes an answer that a person gave in chat among the curated ones.</summary>
internal sealed class CuratedBook(CuratedAnswers answers, ICuratedAnswerRepository repository) : IAnswerBook
{
    /// <inheritdoc/>
    public async Task KeepAsync(string question, string answer, Locale language, Turn turn, CancellationToken cancellationToken)
    {
        var id = CuratedId.Of(language.Code, question);
        var before = (await answers.AllAsync(cancellationToken)).FirstOrDefault(known => known.Id == id);
        var kept = new CuratedAnswer(id, language.Code, [question], answer);
        await repository.SaveAsync(new CuratedChange(kept, before, IsRemoved: false, turn.Person, turn.Now), cancellationToken);
    }
}
