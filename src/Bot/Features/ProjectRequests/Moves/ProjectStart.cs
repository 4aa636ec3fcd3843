using System.Globalization;
using Bot.Features.ProjectRequests.Fields;
using Bot.Features.ProjectRequests.Keeping;
using Bot.Language;
using Bot.Language.Entities;
using Bot.Messages.Parts;
using Bot.People;
using Bot.Projects;
using Bot.Storage;

namespace Bot.Features.ProjectRequests.Moves;

/// <summary>Hands an approved project on to the parts of the bot that go on with it: its dates, its newcomers.</summary>
internal sealed class ProjectStart(RequestForm form, IEnumerable<IProjectFollower> followers, PeopleDirectory people, Session session)
{
    /// <summary>Starts the project within the transaction of its approval.</summary>
    /// <returns>What was prepared, each a sentence in the reader's language.</returns>
    public async Task<IReadOnlyList<Func<Locale, string>>> BeginAsync(ProjectRequest request, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var owner = (await people.FindByIdAsync(session, [request.Requester], cancellationToken)).Select(person => person.Email).OfType<string>().FirstOrDefault();
        var project = new ApprovedProject(request.Number, request.Title, owner ?? request.Requester)
        {
            Dates = [.. form.FieldsOf(request.Area).Where(field => field.Kind == FieldKind.Date).Select(field => DateOf(field, request)).OfType<ProjectDate>()],
            Newcomers = [.. EmailFinder.Find(request[RequestSettings.Newcomers]).Select(email => email.ToLowerInvariant()).Distinct()],
        };
        var prepared = new List<Func<Locale, string>>();
        foreach (var follower in followers)
        {
            prepared.AddRange(await follower.FollowAsync(project, now, session, cancellationToken));
        }

        return prepared;
    }

    private static ProjectDate? DateOf(RequestField field, ProjectRequest request) =>
        DateOnly.TryParseExact(request[field.Name], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new ProjectDate(field.Name, field.Label, day, IsTask: field.Name != RequestSettings.Start)
            : null;
}
