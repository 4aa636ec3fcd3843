using Bot.Language;

namespace Bot.Intents;

/// <summary>What the router itself says.</summary>
internal static class IntentTexts
{
    public static readonly Text WhichOne = new("Quale di queste cose intendi?", "Which of these do you mean?");

    public static readonly Text Failed = new(
        "Mi dispiace, qualcosa è andato storto e non ho potuto rispondere. Riprova tra poco; se si ripete, cita il riferimento {0} a chi gestisce Accordo.",
        "I am sorry, something went wrong and I could not answer. Try again in a moment; if it happens again, quote reference {0} to whoever runs Accordo.");
}
