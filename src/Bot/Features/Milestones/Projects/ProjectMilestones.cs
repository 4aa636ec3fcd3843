using Bot.Content;
using Bot.Features.Milestones.Plan;
using Bot.Features.Milestones.Reminders;
using Bot.Language;
using Bot.Messages.Parts;
using Bot.Projects;
using Bot.Storage;

namespace Bot.Features.Milestones.Projects;

/// <summary>Makes milestones of the days of an approved project: its owner is reminded of them like of any other.</summary>
internal sealed class ProjectMilestones(MilestoneBook book, ReminderPlanner planner) : IProjectFollower
{
    private static readonly Text Prepared = new("**{0}**, {1}: è tra le scadenze e te la ricorderò.", "**{0}**, {1}: it is among the deadlines, and I will remind you of it.");

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Func<Locale, string>>> FollowAsync(ApprovedProject project, DateTimeOffset now, Session session, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(project);
        var prepared = new List<Func<Locale, string>>();
        foreach (var date in project.Dates)
        {
            var title = new LocalText($"{date.Label.It}: {project.Title}", $"{date.Label.En}: {project.Title}");
            var milestone = new Milestone($"{project.Number.ToLowerInvariant()}-{date.Name}", date.IsTask ? MilestoneKind.Task : MilestoneKind.Event, title, date.Day)
            {
                Owner = project.Owner,
                Link = project.Number,
            };
            await book.SaveAsync(milestone, project.Owner, cancellationToken);
            await planner.PlanNewAsync(milestone, cancellationToken);
            prepared.Add(locale => Prepared.In(locale, Markdown.Escape(date.Label.In(locale)), locale.Day(date.Day)));
        }

        return prepared;
    }
}
