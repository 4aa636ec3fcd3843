using System.Text.Json;
using Bot.Content;
using Bot.Features.Milestones.Plan;
using Bot.People;
using Bot.Storage;

namespace Bot.Features.Milestones.Reminders.Preferences;

/// <summary>Who is reminded: the people behind an owner, where they talk, and how they want it.</summary>
public sealed class ReminderPeople(Session session, PeopleDirectory people, RoleBook roles, Partnership partnership)
{
    /// <summary>The people behind an owner: themselves, or everybody with the role.</summary>
    public IReadOnlyList<string> Behind(string owner) =>
        owner.Length == 0 ? [] : partnership.Roles.ContainsKey(owner) ? roles.With(owner) : [owner];

    /// <summary>Everybody who looks after the partnership.</summary>
    public IReadOnlyList<string> Coordinators => roles.With(RoleNames.Coordinator);

    /// <summary>Where a person is talked to, and when: on the channel of their choice, else Slack or Teams rather than the web, then where they were seen last.</summary>
    public async Task<Recipient> FindAsync(string person, CancellationToken cancellationToken)
    {
        var settings = await SettingsAsync(person, cancellationToken);
        var known = await KnownAsync(person, cancellationToken);
        var best = known.Where(one => one.Conversation is not null).OrderBy(one => Rank(one.Conversation!.Channel, settings.Channel)).FirstOrDefault() ?? (known.Count > 0 ? known[0] : null);
        return new Recipient(best, ReminderHours.Of(settings, best?.TimeZone, partnership.TimeZone));
    }

    /// <summary>The channels on which a person can be reminded.</summary>
    public async Task<IReadOnlyList<string>> ChannelsAsync(string person, CancellationToken cancellationToken) =>
        [.. (await KnownAsync(person, cancellationToken)).Select(one => one.Conversation?.Channel).OfType<string>().Distinct().Order(StringComparer.Ordinal)];

    /// <summary>What a person chose.</summary>
    public async Task<ReminderSettings> SettingsAsync(string person, CancellationToken cancellationToken) =>
        await session.FindAsync<string>("SELECT settings FROM reminder_settings WHERE person = @person", new { person }, cancellationToken) is { } settings
            ? JsonSerializer.Deserialize<ReminderSettings>(settings)!
            : new ReminderSettings();

    /// <summary>Keeps what a person chose.</summary>
    public Task SaveAsync(string person, ReminderSettings settings, CancellationToken cancellationToken) => session.WriteAsync(
        "INSERT INTO reminder_settings (person, settings) VALUES (@person, @settings) ON CONFLICT (person) DO UPDATE SET settings = excluded.settings",
        new { person, settings = JsonSerializer.Serialize(settings) },
        cancellationToken);

    /// <summary>True when a milestone is the person's own.</summary>
    public bool Owns(Messages.Person person, Milestone milestone)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(milestone);
        return milestone.Owner.Length > 0
            && (person.Ids.Contains(milestone.Owner) || person.Roles.Contains(milestone.Owner) || string.Equals(person.Email, milestone.Owner, StringComparison.OrdinalIgnoreCase));
    }

    private Task<IReadOnlyList<KnownPerson>> KnownAsync(string person, CancellationToken cancellationToken) =>
        person.Contains('@', StringComparison.Ordinal) && !person.Contains(':', StringComparison.Ordinal)
            ? people.FindByEmailAsync(session, person, cancellationToken)
            : people.FindByIdAsync(session, [person], cancellationToken);

    private static int Rank(string channel, string? chosen) => channel == chosen ? 0 : channel == "web" ? 2 : 1;

    /// <summary>How milestones and reminders name somebody: by e-mail address, by id where there is none.</summary>
    public static string KeyOf(Messages.Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return person.Email?.ToLowerInvariant() ?? person.Id;
    }
}
