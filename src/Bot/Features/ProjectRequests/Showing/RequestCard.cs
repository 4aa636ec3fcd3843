using System.Globalization;
using Bot.Features.ProjectRequests.Approvals;
using Bot.Features.ProjectRequests.Fields;
using Bot.Features.ProjectRequests.Keeping;
using Bot.Features.ProjectRequests.Moves;
using Bot.Language;
using Bot.Language.Entities;
using Bot.Messages;
using Bot.Messages.Parts;
using Bot.People;

namespace Bot.Features.ProjectRequests.Showing;

/// <summary>Shows one request: what it asks for, where it stands, and what the viewer may do.</summary>
internal sealed class RequestCard(RequestForm form, ApprovalRoutes routes)
{
    /// <summary>The card.</summary>
    /// <param name="request">What to show.</param>
    /// <param name="waitsFor">Addresses it waits for.</param>
    /// <param name="viewer">Who looks.</param>
    /// <param name="lead">What to say above it; empty for nothing more than its title.</param>
    /// <param name="locale">The viewer's language.</param>
    public Reply Show(ProjectRequest request, IReadOnlyList<string> waitsFor, RequestViewer viewer, string lead, Locale locale)
    {
        var links = LinkFinder.Find(string.Join('\n', form.Settings.Fields.Select(field => request[field.Name])));
        var text = $"{Markdown.Bold(request.Number)} · {Markdown.Escape(request.Title)}{string.Concat(links.Select(link => $"\n- {Markdown.Link(link)}"))}";
        return new Reply(lead.Length > 0 ? $"{lead}\n\n{text}" : text)
        {
            Facts = [.. Facts(request, waitsFor, locale)],
            Actions = [.. Buttons(request, viewer, locale)],
        };
    }

    /// <summary>A field's value as a person reads it.</summary>
    public string Shown(RequestField field, string value, Locale locale) => field.Kind switch
    {
        FieldKind.Date when DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => locale.Day(day),
        FieldKind.Number when decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) => locale.Number(number),
        FieldKind.Choice => form.Make(field, default, locale).Choices.FirstOrDefault(choice => choice.Value == value)?.Title ?? value,
        _ => value,
    };

    /// <summary>The value that buttons carry: which request, and which version of it was looked at.</summary>
    public static string Handle(ProjectRequest request) => string.Create(CultureInfo.InvariantCulture, $"{request.Number}:{request.Version}");

    private IEnumerable<Fact> Facts(ProjectRequest request, IReadOnlyList<string> waitsFor, Locale locale)
    {
        yield return new Fact(RequestTexts.State.In(locale), RequestTexts.Of(request.State).In(locale));
        if (request.State == RequestState.Submitted)
        {
            var steps = routes.StepsOf(request).Count;
            if (steps > 1)
            {
                yield return new Fact(RequestTexts.Step.In(locale), RequestTexts.StepOf.In(locale, request.Step + 1, steps));
            }

            yield return new Fact(RequestTexts.WaitsFor.In(locale), waitsFor.Count > 0 ? string.Join(", ", waitsFor) : RequestTexts.WaitsForNobody.In(locale));
        }

        foreach (var field in form.Settings.Fields.Where(field => field.Name != RequestSettings.Title && request[field.Name].Length > 0))
        {
            yield return new Fact(field.Label.In(locale), Shown(field, request[field.Name], locale));
        }

        var empty = form.FieldsOf(request.Area).Where(field => request[field.Name].Length == 0).Select(field => field.Label.In(locale).TrimEnd('?')).ToList();
        if (empty.Count > 0 && request.State is (RequestState.Submitted or RequestState.ChangesRequested))
        {
            var asked = form.FieldsOf(request.Area).Count();
            yield return new Fact(RequestTexts.Completeness.In(locale), RequestTexts.CompletenessOf.In(locale, asked - empty.Count, asked, string.Join(", ", empty)));
        }

        yield return new Fact(RequestTexts.Requester.In(locale), NameTexts.Of(request.RequesterName, locale));
        yield return new Fact(RequestTexts.Sent.In(locale), locale.Day(DateOnly.FromDateTime(request.Created.UtcDateTime)));
    }

    private static IEnumerable<Button> Buttons(ProjectRequest request, RequestViewer viewer, Locale locale)
    {
        var handle = Handle(request);
        foreach (var move in viewer.Movers.SelectMany(mover => RequestMove.Open(request.State, mover)))
        {
            yield return move.Action switch
            {
                RequestAction.Approve => new Button(RequestTexts.Approve.In(locale), RequestIntents.Decide, $"approve:{handle}"),
                RequestAction.AskChanges => new Button(RequestTexts.AskChanges.In(locale), RequestIntents.Decide, $"changes:{handle}"),
                RequestAction.Decline => new Button(RequestTexts.Decline.In(locale), RequestIntents.Decide, $"decline:{handle}"),
                RequestAction.Withdraw => new Button(RequestTexts.Withdraw.In(locale), RequestIntents.Withdraw, handle),
                _ => new Button(RequestTexts.Change.In(locale), RequestIntents.Change, handle),
            };
        }

        if (viewer.Movers.Contains(RequestMover.Requester))
        {
            yield return new Button(RequestTexts.Copy.In(locale), RequestIntents.Create, $"copy:{request.Number}");
        }

        yield return new Button(RequestTexts.History.In(locale), RequestIntents.History, request.Number);
    }
}
