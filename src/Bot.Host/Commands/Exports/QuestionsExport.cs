using System.Runtime.CompilerServices;
using Bot.Features.Questions.Keeping;

namespace Bot.Host.Commands.Exports;

/// <summary>Every question that the documents did not answer.</summary>
internal sealed class QuestionsExport : IExport
{
    /// <inheritdoc/>
    public string Name => "questions";

    /// <inheritdoc/>
    public IReadOnlyList<string> Columns(IServiceProvider services) =>
        ["number", "like", "state", "topic", "owner", "times", "asker", "language", "text", "answer", "answered_by", "created", "changed"];

    /// <inheritdoc/>
    public async IAsyncEnumerable<IReadOnlyList<string>> RowsAsync(IServiceProvider services, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var question in services.GetRequiredService<IQuestionRepository>().ReadAllAsync(cancellationToken))
        {
            yield return
            [
                question.Number, question.Leader, question.State.ToString(), question.Topic, question.Owner, Stamp.Of(question.Times), question.AskerName, question.Language,
                question.Text, question.Answer, question.AnsweredBy, Stamp.Of(question.Created), Stamp.Of(question.Changed),
            ];
        }
    }
}
