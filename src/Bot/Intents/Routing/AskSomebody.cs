using Bot.Language;
using Bot.Messages.Parts;

namespace Bot.Intents.Routing;

/// <summary>The button that hands a question to a person, for every feature that has no answer.</summary>
internal static class AskSomebody
{
    /// <summary>Name of the intent that takes it.</summary>
    public const string Intent = "questions.ask";

    private static readonly Text Title = new("Chiedi a un coordinatore", "Ask a coordinator");

    /// <summary>The button; none where the bot has no such ability.</summary>
    /// <param name="handlers">What the bot can do.</param>
    /// <param name="locale">The reader's language.</param>
    /// <param name="question">What to ask; empty to be asked for it.</param>
    public static IEnumerable<Button> Buttons(HandlerList handlers, Locale locale, string question = "") =>
        handlers.Find(Intent) is null ? [] : [new Button(Title.In(locale), Intent, question)];
}
