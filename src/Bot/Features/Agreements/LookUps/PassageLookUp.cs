using Bot.Features.Agreements.Documents;
using Bot.Features.Agreements.LookUps.Context;
using Bot.Features.Agreements.LookUps.Named;
using Bot.Language;

namespace Bot.Features.Agreements.LookUps;

/// <summary>Finds a passage without searching: as the one after the last, by its number, or by the term it defines.</summary>
public sealed class PassageLookUp(DocumentLibrary library)
{
    /// <summary>What a message names; null when it names nothing.</summary>
    /// <param name="message">As typed.</param>
    /// <param name="locale">The reader's language.</param>
    /// <param name="last">What was shown last, whose document comes first.</param>
    /// <param name="day">The documents in force on this day are looked at.</param>
    internal LookedUp? Find(string message, Locale locale, LastAnswer? last, DateOnly day)
    {
        IReadOnlyList<Document> serving = [.. library.Documents.ServingOn(day, locale.Code).OrderByDescending(document => document.Id == last?.Document)];
        return ReadingOn.Find(serving, message, locale, last)
            ?? (ClauseReference.Of(message) is { } clause ? ClauseLookUp.Find(serving, clause, locale)
                : AnnexReference.Of(message) is { } annex ? AnnexLookUp.Find(serving, annex, locale)
                : TermLookUp.Find(serving, message));
    }
}
