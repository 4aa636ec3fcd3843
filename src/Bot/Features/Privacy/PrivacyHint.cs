using Bot.Intents.Routing;
using Bot.Language;

namespace Bot.Features.Privacy;

/// <summary>Knows that who asks who sees "my data" or "what I write" asks about the bot, and not about a laboratory or the data of a project.</summary>
internal sealed class PrivacyHint : IIntentHint
{
    private static readonly HashSet<string> Seeing = Set(
        "vede vedere vedono vedra legge leggere leggono accede accedere accedono accesso spia spiare visibili visibile privati private privata privato riceve ricevono ottiene ottengono ha hanno get gets receive receives has have see sees read reads view views access accesses look looks spy visible private seen");

    private static readonly HashSet<string> Own = Set("miei mie mia mio my");

    private static readonly HashSet<string> Kept = Set("dati messaggi messaggio domande conversazioni conversazione chat informazioni data messages message questions conversations conversation chats information");

    private static readonly HashSet<string> Writing = Set("scrivo scriviamo dico chiedo write type say ask");

    // Who wants to see their own records says so.
    private static readonly HashSet<string> Others = Set("chi qualcuno altri altro capo colleghi collega coordinatore coordinatori huawei politecnico sono who anybody anyone somebody someone others else boss colleagues coordinator coordinators are is");

    /// <inheritdoc/>
    public bool IsOutright => true;

    /// <inheritdoc/>
    public Task<string?> FindAsync(string text, Locale locale, CancellationToken cancellationToken)
    {
        var words = Tokenizer.Words(text);
        return Task.FromResult(words.Any(Seeing.Contains) && words.Any(Others.Contains) && (OwnThing(words) || WhatIWrite(words)) ? ExplainPrivacyHandler.Intent.Name : null);
    }

    // "My data", "i miei dati personali", "my last messages": the thing stands right behind.
    private static bool OwnThing(IReadOnlyList<string> words)
    {
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (Own.Contains(words[i]) && (Kept.Contains(words[i + 1]) || (i + 2 < words.Count && Kept.Contains(words[i + 2]))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool WhatIWrite(IReadOnlyList<string> words)
    {
        for (var i = 1; i < words.Count; i++)
        {
            if (Writing.Contains(words[i]) && (words[i - 1] is "che" or "cosa" or "ti" || (words[i - 1] is "i" or "we" && i > 1 && words[i - 2] is "what")))
            {
                return true;
            }
        }

        return false;
    }

    private static HashSet<string> Set(string words) => [.. words.Split(' ')];
}
