using Bot.Content;
using Bot.Features.ProjectRequests.Approvals;
using Bot.Features.ProjectRequests.Fields;
using Bot.Features.ProjectRequests.Showing;
using Bot.Intents;
using Bot.Language;
using Bot.Messages;
using Bot.Messages.Parts;
using Bot.People;

namespace Bot.Features.ProjectRequests.Deciding;

/// <summary>Says who decides on project requests and who coordinates the partnership.</summary>
internal sealed class ShowDecidersHandler(ApprovalRoutes routes, RequestForm form, RoleBook roles, Partnership partnership) : IIntentHandler
{
    /// <summary>What it answers to.</summary>
    public static readonly Intent Intent = new(RequestIntents.Deciders, DeciderTexts.Show)
    {
        Italian =
        [
            "chi decide sulle richieste di progetto?", "chi approva i progetti?", "chi approva le richieste?", "da chi dipende l'approvazione di una proposta?", "chi valuta le proposte di progetto?",
            "chi sono i coordinatori?", "chi è il coordinatore?", "chi ha l'ultima parola sulle proposte?", "a chi arriva la mia richiesta di progetto?",
        ],
        English =
        [
            "who decides on project requests?", "who approves projects?", "who approves the requests?", "whose approval does a proposal need?", "who evaluates project proposals?",
            "who are the coordinators?", "who is the coordinator?", "who has the last word on proposals?", "who gets my project request?",
        ],
        // Whoever coordinates a laboratory is a contact.
        Commands = ["chi coordina", "chi coordina la partnership", "who coordinates", "who coordinates the partnership"],
        IsListed = false,
    };

    /// <inheritdoc/>
    public Task<Reply> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var coordinators = roles.With(RoleNames.Coordinator);
        return Task.FromResult(new Reply(DeciderTexts.Here.In(turn.Locale))
        {
            Facts =
            [
                .. form.Settings.Approval.Select(rule => new Fact(When(rule, turn.Locale), Steps(rule.Steps, turn.Locale))),
                new Fact((form.Settings.Approval.Count == 0 ? DeciderTexts.Decides : DeciderTexts.DecidesElse).In(turn.Locale), Steps([routes.Usual], turn.Locale)),
                new Fact(DeciderTexts.Coordinates.In(turn.Locale), coordinators.Count > 0 ? string.Join(", ", coordinators) : DeciderTexts.NobodyNamed.In(turn.Locale)),
            ],
            Actions = [new Button(RequestTexts.Create.In(turn.Locale), RequestIntents.Create), new Button(RequestTexts.List.In(turn.Locale), RequestIntents.List)],
        });
    }

    // "Requests on optics, from €50,000".
    private string When(ApprovalRule rule, Locale locale)
    {
        var parts = rule.Areas.Select(area => partnership.TopicName(area, locale)).Concat(rule.Labs).ToList();
        var on = parts.Count > 0 ? DeciderTexts.On.In(locale, string.Join(", ", parts)) : DeciderTexts.Decides.In(locale);
        return rule.BudgetFrom is { } budget ? $"{on}, {DeciderTexts.BudgetFrom.In(locale, budget.ToString("N0", locale.Culture))}" : on;
    }

    private static string Steps(IReadOnlyList<IReadOnlyList<string>> steps, Locale locale) =>
        steps.Count == 0 ? DeciderTexts.AtOnce.In(locale)
        : steps.All(step => step.Count == 0) ? DeciderTexts.NobodyNamed.In(locale)
        : string.Join(DeciderTexts.Then.In(locale), steps.Select(step => string.Join(DeciderTexts.Or.In(locale), step)));
}
