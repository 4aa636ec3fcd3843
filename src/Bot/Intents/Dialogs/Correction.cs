using System.Text.RegularExpressions;
using Bot.Language;
using Bot.Messages.Parts;

namespace Bot.Intents.Dialogs;

/// <summary>An earlier answer that a person takes back: "no, the budget is 80k", "anzi, la scadenza è fine marzo".</summary>
/// <param name="Field">What is corrected.</param>
/// <param name="Value">Its new value, checked.</param>
internal sealed partial record Correction(FormField Field, string Value)
{
    /// <summary>Reads a correction out of a message; null when it is none.</summary>
    /// <param name="form">The form that is open.</param>
    /// <param name="answers">What was answered so far.</param>
    /// <param name="current">The field that is asked now.</param>
    /// <param name="text">The message.</param>
    /// <param name="today">The day it is for the person.</param>
    /// <param name="locale">The language of the turn.</param>
    public static Correction? Find(Form form, IReadOnlyDictionary<string, string> answers, FormField current, string text, DateOnly today, Locale locale)
    {
        var cue = Cue().Match(text);
        var rest = cue.Success ? text[cue.Length..] : text;
        if (rest.Trim().Length == 0)
        {
            return null;
        }

        var isForAnother = cue.Success || !FieldReader.Read(current, text, today, locale).IsGood;
        var named = isForAnother ? form.Fields.FirstOrDefault(field => field != current && Names(field, rest)) : null;
        var last = cue.Success && named is null ? form.Fields.LastOrDefault(field => answers.ContainsKey(field.Name) && field.Kind is FieldKind.Date or FieldKind.Number or FieldKind.Choice) : null;
        if ((named ?? last) is not { } chosen)
        {
            return null;
        }

        var answer = FieldReader.Read(chosen, named is null ? rest : NewValue(chosen, rest), today, locale);
        return answer.IsGood ? new Correction(chosen, answer.Value) : null;
    }

    private static bool Names(FormField field, string text)
    {
        var words = Tokenizer.Words(text).Take(12).Select(ItalianStemmer.Stem).ToHashSet(StringComparer.Ordinal);
        return Tokenizer.Words($"{field.Label} {field.Name}").Where(word => word.Length > 3).Select(ItalianStemmer.Stem).Any(words.Contains);
    }

    // Free text is what follows "is", "to" or a colon; of the other kinds the reader finds the value by itself.
    private static string NewValue(FormField field, string text) =>
        field.Kind is FieldKind.Text or FieldKind.Paragraph or FieldKind.Person && Becomes().Match(text) is { Success: true } match ? text[(match.Index + match.Length)..] : text;

    [GeneratedRegex(@"^\s*(?:(?:no|nono|anzi|scusa|scusami|aspetta|ops|oops|mi correggo|mi sono sbagliat[oa]|correggi|correggo|cambia|modifica|actually|sorry|wait|i meant|correction|correct|change|make)\b[\s,:;.!-]*)+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Cue();

    [GeneratedRegex(@"(?:\s(?:is|should be|to|è|e'|é|in|diventa|deve essere|sarà)\s+|\s*[:=]\s*)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Becomes();
}
