using System.Globalization;
using Bot.Language;
using Bot.Language.Entities;
using Bot.Language.Entities.Dates;
using Bot.Messages.Parts;

namespace Bot.Intents.Dialogs;

/// <summary>Reads what a person wrote into a field: "fine marzo" becomes a day, "80k" a number.</summary>
public static class FieldReader
{
    /// <summary>Reads and checks an answer against the field's kind and bounds.</summary>
    /// <param name="field">What was asked.</param>
    /// <param name="text">What was written or chosen.</param>
    /// <param name="today">The day it is for the person.</param>
    /// <param name="locale">The language to explain in.</param>
    public static FieldAnswer Read(FormField field, string text, DateOnly today, Locale locale)
    {
        ArgumentNullException.ThrowIfNull(field);
        ArgumentNullException.ThrowIfNull(text);
        var trimmed = text.Trim();
        if (trimmed.Length == 0 || (!field.Required && DialogWords.IsSkip(trimmed)))
        {
            return field.Required ? FieldAnswer.Wrong(DialogTexts.Needed.In(locale)) : FieldAnswer.Good("");
        }

        return field.Kind switch
        {
            FieldKind.Date => Day(field, trimmed, today, locale),
            FieldKind.Number => Number(field, trimmed, locale),
            FieldKind.Choice => Choice(field, trimmed, locale),
            FieldKind.Person when trimmed.Contains('@') && EmailFinder.Find(trimmed).Count == 0 => FieldAnswer.Wrong(DialogTexts.NoAddress.In(locale)),
            FieldKind.Address or FieldKind.Addresses => Addresses(field, trimmed, locale),
            _ => Words(field, trimmed, locale),
        };
    }

    private static FieldAnswer Words(FormField field, string text, Locale locale) => text.Length > field.MaxLength
        ? FieldAnswer.Wrong(DialogTexts.TooLong.In(locale, text.Length, field.MaxLength))
        : FieldAnswer.Good(text);

    // "Ada Prova <ada@example.org>; bob@example.org": each part holds an address, which is kept without what stands around it.
    private static FieldAnswer Addresses(FormField field, string text, Locale locale)
    {
        var parts = text.Split([',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var found = EmailFinder.Find(text).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        return field.Kind == FieldKind.Address && found.Count != 1 ? FieldAnswer.Wrong(DialogTexts.NotOneAddress.In(locale))
            : parts.Any(part => EmailFinder.Find(part).Count == 0) ? FieldAnswer.Wrong(DialogTexts.NotAddress.In(locale))
            : Words(field, string.Join(", ", found), locale);
    }

    private static FieldAnswer Day(FormField field, string text, DateOnly today, Locale locale)
    {
        var mentions = DateFinder.Find(text, today);
        if (mentions.Count == 0)
        {
            return FieldAnswer.Wrong(DialogTexts.NoDate.In(locale));
        }

        if (mentions[0].IsImpossible)
        {
            return FieldAnswer.Wrong(DialogTexts.NoSuchDay.In(locale));
        }

        var day = mentions[0].Until;
        return DayOf(field.Min) is { } min && day < min
            ? FieldAnswer.Wrong(day < today && min >= today ? DialogTexts.InThePast.In(locale, locale.Day(day)) : DialogTexts.TooEarly.In(locale, locale.Day(day), locale.Day(min)))
            : DayOf(field.Max) is { } max && day > max
                ? FieldAnswer.Wrong(DialogTexts.TooLate.In(locale, locale.Day(day), locale.Day(max)))
                : FieldAnswer.Good(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    private static FieldAnswer Number(FormField field, string text, Locale locale)
    {
        var numbers = NumberFinder.Find(text);
        if ((numbers.Count > 0 ? numbers[0] : (decimal?)NumberWords.Parse(TextNormalizer.Fold(text))) is not { } number)
        {
            return FieldAnswer.Wrong(DialogTexts.NoNumber.In(locale));
        }

        return NumberOf(field.Min) is { } min && number < min
            ? FieldAnswer.Wrong(DialogTexts.TooSmall.In(locale, number, min))
            : NumberOf(field.Max) is { } max && number > max
                ? FieldAnswer.Wrong(DialogTexts.TooBig.In(locale, number, max))
                : FieldAnswer.Good(number.ToString("0.##########", CultureInfo.InvariantCulture));
    }

    private static FieldAnswer Choice(FormField field, string text, Locale locale) => ChoiceReader.Find(field.Choices, text) is { } choice
        ? FieldAnswer.Good(choice.Value)
        : FieldAnswer.Wrong(DialogTexts.NoChoice.In(locale, string.Join(", ", field.Choices.Select(choice => choice.Title))));

    private static DateOnly? DayOf(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static decimal? NumberOf(string text) =>
        decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;
}
