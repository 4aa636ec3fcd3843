using Bot.Language;
using Bot.People;
using Bot.Storage;

namespace Bot.Features.Privacy;

/// <summary>What the directory of people holds of a person: who they are, the codes that link their accounts, the cards they were shown.</summary>
internal sealed class PersonRecords(PeopleDirectory people) : IPersonalRecords
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> ShowAsync(Session session, IReadOnlyList<string> ids, Locale locale, CancellationToken cancellationToken)
    {
        var lines = new List<string>();
        foreach (var person in await people.FindByIdAsync(session, [.. ids], cancellationToken))
        {
            lines.Add(PrivacyTexts.Channel.In(locale, locale.Culture.TextInfo.ToTitleCase(person.Id.Split(':')[0]), locale.Day(DateOnly.FromDateTime(person.Met.UtcDateTime))));
            lines.Add(PrivacyTexts.Name.In(locale, person.Name));
            lines.Add(PrivacyTexts.Email.In(locale, person.Email ?? PrivacyTexts.Unknown.In(locale)));
            lines.Add(PrivacyTexts.Language.In(locale, PrivacyTexts.NameOf(person.Locale).In(locale), person.TimeZone ?? PrivacyTexts.Unknown.In(locale)));
        }

        var cards = await session.FindAsync<long>("SELECT count(*) FROM shown_cards WHERE person IN @ids", new { ids }, cancellationToken);
        var codes = await session.FindAsync<long>("SELECT count(*) FROM link_codes WHERE person IN @ids", new { ids }, cancellationToken)
            + await session.FindAsync<long>("SELECT count(*) FROM link_attempts WHERE person IN @ids", new { ids }, cancellationToken);
        var groups = await session.QueryAsync<string>("SELECT name FROM group_members WHERE email IN @ids ORDER BY name", new { ids }, cancellationToken);
        return
        [
            .. lines,
            .. groups.Select(group => PrivacyTexts.Group.In(locale, group)),
            .. cards > 0 ? (string[])[PrivacyTexts.Cards.In(locale, (int)cards)] : [],
            .. codes > 0 ? (string[])[PrivacyTexts.Codes.In(locale, (int)codes)] : [],
        ];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> DeleteAsync(Session session, IReadOnlyList<string> ids, Locale locale, CancellationToken cancellationToken)
    {
        foreach (var table in (string[])["shown_cards", "link_codes", "link_attempts"])
        {
            await session.WriteAsync($"DELETE FROM {table} WHERE person IN @ids", new { ids }, cancellationToken);
        }

        await session.WriteAsync("DELETE FROM group_members WHERE email IN @ids", new { ids }, cancellationToken);
        await people.ForgetAsync(session, [.. ids], cancellationToken);
        return [];
    }
}
