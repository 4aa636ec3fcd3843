using Bot.Features.ProjectRequests.Keeping;
using Bot.Intents.Routing;
using Bot.Language;

namespace Bot.Features.ProjectRequests;

/// <summary>A message that names a request is about it: the verb at its beginning says what to do.</summary>
internal sealed class RequestHint : IIntentHint
{
    private const int VerbWithin = 4;

    // Stems of verbs; the first row that fits counts. Whoever asks why decides nothing.
    private static readonly (string[] Stems, string Intent)[] Verbs =
    [
        (["storia", "histor", "cronolog"], RequestIntents.History),
        (["ritir", "withdraw"], RequestIntents.Withdraw),
        (["copia", "copi", "copy", "duplic"], RequestIntents.Create),
        (["approv", "accett", "accept", "autorizz", "rifiut", "respin", "bocci", "declin", "reject", "refus", "deny", "decid"], RequestIntents.Decide),
        (["mostr", "apri", "vedi", "vedere", "dettagl", "stato", "show", "open", "see", "view", "detail", "status"], RequestIntents.Show),
    ];

    /// <inheritdoc/>
    public bool IsOutright => true;

    /// <inheritdoc/>
    public Task<string?> FindAsync(string text, Locale locale, CancellationToken cancellationToken) => Task.FromResult(Find(text));

    private static string? Find(string text)
    {
        if (RequestNumber.Find(text) is null)
        {
            return null;
        }

        var words = Tokenizer.Words(RequestNumber.Without(text)).Take(VerbWithin).ToList();
        return words.Count == 0 ? RequestIntents.Show
            : words[0] is "perche" or "perché" or "why" ? RequestIntents.History
            : Verbs.Where(row => words.Any(word => row.Stems.Any(stem => word.StartsWith(stem, StringComparison.Ordinal)))).Select(row => row.Intent).FirstOrDefault();
    }
}
