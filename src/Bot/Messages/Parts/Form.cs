namespace Bot.Messages.Parts;

/// <summary>Neutral fields that each channel renders natively; submitted, they come back as one message.</summary>
/// <param name="Action">Name of the intent whose handler gets the values.</param>
/// <param name="Title">What the form is for.</param>
/// <param name="Submit">What the submit button says.</param>
/// <param name="Fields">The fields in the order of asking.</param>
public sealed record Form(string Action, string Title, string Submit, IReadOnlyList<FormField> Fields)
{
    /// <summary>Opaque data that comes back with the values (a draft's id, a version); empty when there is none.</summary>
    public string Value { get; init; } = "";

    /// <summary>What to say above the form where it is shown whole; null for the words of the reply, which may ask its first field.</summary>
    public string? Intro { get; init; }

    /// <summary>The buttons of a reply that make sense below the form shown whole: not the answers to a question that stands in it.</summary>
    public IEnumerable<Button> Beside(IEnumerable<Button> actions) =>
        actions.Where(action => action.Action != Button.Say || !Fields.Any(field => field.Choices.Any(choice => choice.Title == action.Title)));

    /// <summary>What is wrong, by field name; shown beside the field.</summary>
    public IReadOnlyDictionary<string, string> Errors { get; init; } = new Dictionary<string, string>();
}
