using Bot.Messages.Parts;

namespace Bot.Intents.Dialogs;

/// <summary>What a form holds so far.</summary>
/// <param name="Given">Checked answers, by field name.</param>
/// <param name="TakenBack">Answers that the person went back over: offered again where they are asked again.</param>
internal sealed record FormAnswers(Dictionary<string, string> Given, Dictionary<string, string> TakenBack)
{
    /// <summary>What the conversation remembers of the open form, or what is known before the first question.</summary>
    public static FormAnswers Of(Turn turn, IReadOnlyDictionary<string, string>? known) => new(
        new Dictionary<string, string>(turn.Answering?.Answers ?? known ?? new Dictionary<string, string>(), StringComparer.Ordinal),
        new Dictionary<string, string>(turn.Answering?.TakenBack ?? new Dictionary<string, string>(), StringComparer.Ordinal));

    /// <summary>Takes an answer.</summary>
    public void Give(string field, string value)
    {
        Given[field] = value;
        TakenBack.Remove(field);
    }

    /// <summary>Takes an answer back.</summary>
    public void TakeBack(string field)
    {
        if (Given.Remove(field, out var old) && old.Length > 0)
        {
            TakenBack[field] = old;
        }
    }

    /// <summary>The field as it is asked: what was taken back stands in it.</summary>
    public FormField Offered(FormField field) => TakenBack.TryGetValue(field.Name, out var old) ? field with { Value = old } : field;
}
