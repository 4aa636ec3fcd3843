using System.Text.RegularExpressions;
using Bot.Features.ProjectRequests.Drafts;
using Bot.Features.ProjectRequests.Fields;
using Bot.Intents;
using Bot.Intents.Dialogs;
using Bot.Messages.Parts;

namespace Bot.Features.ProjectRequests.Asking;

/// <summary>Fills the form of a new request, at once or a question at a time, and keeps the draft at every answer.</summary>
internal sealed partial class RequestWriting(RequestForm form, FormDialog dialog, RequestDrafts drafts)
{
    private const string DraftKey = "requests.draft";

    /// <summary>True when a coordinator has written what a request asks for.</summary>
    public bool IsSetUp => form.Settings.Fields.Count > 0;

    /// <summary>Takes one message into the form.</summary>
    /// <param name="turn">The message.</param>
    /// <param name="draftId">The draft it belongs to.</param>
    /// <param name="known">What is known already; null to go on with what was answered.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<FormStep> ContinueAsync(Turn turn, string draftId, IReadOnlyDictionary<string, string>? known, CancellationToken cancellationToken)
    {
        turn.State.Memory[DraftKey] = draftId;
        var step = dialog.Continue(answers => Make(turn, answers.GetValueOrDefault(RequestSettings.Area), draftId), turn, known);
        if (step.IsCancelled)
        {
            await drafts.RemoveAsync(draftId, cancellationToken);
            return step;
        }

        var values = Clean(step.Values, turn);
        if (values.Count > 0)
        {
            await drafts.SaveAsync(new RequestDraft(draftId, turn.Person.Id, values, turn.Now), cancellationToken);
        }

        return step with { Values = values };
    }

    /// <summary>Words from elsewhere as the description of a project: what the form's first long field holds.</summary>
    public IReadOnlyDictionary<string, string> Describe(string words)
    {
        var field = form.Settings.Fields.FirstOrDefault(field => field.Kind == FieldKind.Paragraph && field.Areas.Count == 0);
        var text = words.Trim();
        return field is null || text.Length == 0 ? new Dictionary<string, string>() : new Dictionary<string, string> { [field.Name] = text.Length <= field.MaxLength ? text : text[..field.MaxLength] };
    }

    /// <summary>The title that the opening sentence gives in quotation marks; null when it gives none.</summary>
    public IReadOnlyDictionary<string, string>? Named(string words) =>
        Title().Match(words) is { Success: true } match && form.Settings.Fields.FirstOrDefault(field => field.Name == RequestSettings.Title) is { } field && match.Groups["title"].Length <= field.MaxLength
            ? new Dictionary<string, string> { [field.Name] = match.Groups["title"].Value.Trim() }
            : null;

    /// <summary>The draft this conversation is writing; null when it is writing none.</summary>
    public static string? DraftOf(Turn turn) => turn.State.Memory.GetValueOrDefault(DraftKey);

    /// <summary>Ends the writing in this conversation.</summary>
    public static void Forget(Turn turn) => turn.State.Memory.Remove(DraftKey);

    // The fields depend on the area.
    private Form Make(Turn turn, string? area, string draftId) =>
        form.Make(RequestIntents.Create, AskTexts.FormTitle.In(turn.Locale), AskTexts.Submit.In(turn.Locale), area, turn.Today, turn.Locale) with { Value = draftId };

    private Dictionary<string, string> Clean(IReadOnlyDictionary<string, string> values, Turn turn) => CleanText.Of(
        values, form.Make(RequestIntents.Create, "", "", values.GetValueOrDefault(RequestSettings.Area), turn.Today, turn.Locale).Fields);

    [GeneratedRegex("""[«“"](?<title>[^»”"]{3,})[»”"]""")]
    private static partial Regex Title();
}
