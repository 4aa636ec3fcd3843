using Bot.Language;
using Bot.Messages.Parts;

namespace Bot.Features.Agreements.Curated.Editing;

/// <summary>The form in which a coordinator writes an answer.</summary>
internal static class CuratedForm
{
    public const string Id = "id";
    public const string Question = "question";
    public const string Answer = "answer";
    public const string Language = "language";

    /// <summary>The form, filled with what stands there now.</summary>
    /// <param name="locale">The language of its labels.</param>
    /// <param name="now">The answer to change; null for a new one.</param>
    public static Form Of(Locale locale, CuratedAnswer? now) =>
        new(EditAnswerHandler.Intent.Name, CuratedTexts.FormTitle.In(locale), CuratedTexts.Save.In(locale),
        [
            new(Question, FieldKind.Paragraph, CuratedTexts.Question.In(locale))
            {
                Help = CuratedTexts.QuestionHelp.In(locale),
                MaxLength = 1000,
                Value = string.Join(" | ", now?.Questions ?? []),
            },
            new(Answer, FieldKind.Paragraph, CuratedTexts.Answer.In(locale)) { MaxLength = 3000, Value = now?.Answer ?? "" },
            new(Language, FieldKind.Choice, CuratedTexts.Language.In(locale))
            {
                Choices = [new Choice(CuratedTexts.ItalianName.In(locale), "it"), new Choice(CuratedTexts.EnglishName.In(locale), "en")],
                Value = now?.Language ?? (locale == Locale.Italian ? "it" : "en"),
            },
        ])
        {
            Value = now?.Id ?? "",
        };
}
