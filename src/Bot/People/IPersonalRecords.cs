using Bot.Language;
using Bot.Storage;

namespace Bot.People;

/// <summary>What one part of the bot keeps of people: shown to them and deleted when they ask. Each part that keeps something registers one.</summary>
public interface IPersonalRecords
{
    /// <summary>What is kept of a person, a line each; empty when nothing is.</summary>
    /// <param name="session">The turn's session.</param>
    /// <param name="ids">The ids of the person on every channel, and their e-mail addresses in lower case: whichever a row goes by.</param>
    /// <param name="locale">The person's language.</param>
    /// <param name="cancellationToken">Stops it.</param>
    Task<IReadOnlyList<string>> ShowAsync(Session session, IReadOnlyList<string> ids, Locale locale, CancellationToken cancellationToken);

    /// <summary>Deletes it, within the turn's transaction.</summary>
    /// <returns>What had to be kept and why, a line each; empty when everything is gone.</returns>
    /// <inheritdoc cref="ShowAsync"/>
    Task<IReadOnlyList<string>> DeleteAsync(Session session, IReadOnlyList<string> ids, Locale locale, CancellationToken cancellationToken);
}
