using System.Text.Json;
using Bot.Content;
using Bot.Language;
using Bot.Messages.Parts;

namespace Bot.Features.ProjectRequests.Fields;

/// <summary>The request form of the partnership, read from <c>requests.json</c>.</summary>
public sealed class RequestForm(Partnership partnership) : IContent
{
    private const string File = "requests.json";

    private volatile RequestSettings settings = new([]);

    /// <inheritdoc/>
    public string Kind => "requests";

    /// <summary>The settings; without fields when the file is missing.</summary>
    public RequestSettings Settings => settings;

    /// <inheritdoc/>
    public void Load(string folder, ContentReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (SettingsFile.Read<RequestSettings>(folder, File, report, Why) is { } read)
        {
            Take(read, report);
        }
    }

    /// <summary>The form for one research area, in a language.</summary>
    /// <param name="action">The intent that takes its values.</param>
    /// <param name="title">What the form is for.</param>
    /// <param name="submit">What its button says.</param>
    /// <param name="area">Id of the area if known; fields of other areas are left out.</param>
    /// <param name="today">The day of the turn.</param>
    /// <param name="locale">The language.</param>
    public Form Make(string action, string title, string submit, string? area, DateOnly today, Locale locale) => new(
        action, title, submit, [.. FieldsOf(area).Select(field => Make(field, today, locale))]);

    /// <summary>The fields asked for in an area, in order.</summary>
    public IEnumerable<RequestField> FieldsOf(string? area) => Settings.Fields.Where(field => field.Areas.Count == 0 || (area is not null && field.Areas.Contains(area)));

    /// <summary>One field in a language.</summary>
    public FormField Make(RequestField field, DateOnly today, Locale locale)
    {
        ArgumentNullException.ThrowIfNull(field);
        return new FormField(field.Name, field.Kind, field.Label.In(locale))
        {
            Help = field.Help?.In(locale) ?? "",
            Required = field.Required,
            MaxLength = field.MaxLength,
            Min = Bound(field.Min, today),
            Max = Bound(field.Max, today),
            Choices = field.Name == RequestSettings.Area && field.Choices.Count == 0
                ? [.. partnership.ResearchAreas.Select(area => new Choice(area.Name.In(locale), area.Id) { OtherNames = NamesOf(area) })]
                : [.. field.Choices.Select(choice => new Choice(choice.Title.In(locale), choice.Value))],
        };
    }

    private static List<string> NamesOf(ResearchArea area) => [.. new[] { area.Name.It, area.Name.En }.Concat(area.Synonyms).Select(name => string.Join(' ', Tokenizer.Words(name)))];

    // What the reader of JSON says of a kind names a type of this program, which helps nobody.
    private static string Why(JsonException exception) => exception.Path?.EndsWith(".kind", StringComparison.Ordinal) == true
        ? "this kind of field does not exist: write one of text, paragraph, choice, date, number, person, address, addresses"
        : exception.Message;

    private static string Bound(string bound, DateOnly today) => bound == RequestField.Today ? today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : bound;

    private void Take(RequestSettings read, ContentReport report)
    {
        var problems = SettingsCheck.Problems(read, partnership.ResearchAreas.Select(area => area.Id)).ToList();
        foreach (var problem in problems)
        {
            report.Refuse(File, 0, problem);
        }

        if (problems.Count == 0)
        {
            settings = read;
            report.Load(Kind, read.Fields.Count);
        }
    }
}
