using Bot.Language;

namespace Bot.Features.Help;

/// <summary>The words of the help.</summary>
internal static class HelpTexts
{
    public static readonly Text ShowHelp = new("Che cosa so fare", "What I can do");

    public static readonly Text Introduction = new("Ecco che cosa posso fare per te:", "Here is what I can do for you:");

    public static readonly Text Language = new("Scegliere la lingua delle risposte", "Choose the language of the answers");

    public static readonly Text LanguageName = new("Italiano", "English");

    public static readonly Text WhichLanguage = new(
        "Ti rispondo nella lingua in cui mi scrivi, italiano o inglese. Vuoi che usi sempre la stessa?", "I answer in the language you write in, Italian or English. Shall I always use the same one?");

    public static readonly Text LanguageIs = new("D'ora in poi qui ti rispondo in italiano, in qualunque lingua mi scriva.", "From now on I answer in English here, whatever language you write in.");

    public static readonly Text LanguageAutomatic = new("Nella lingua in cui scrivo", "In the language I write in");

    public static readonly Text LanguageByWords = new("Va bene: ti rispondo nella lingua in cui mi scrivi.", "All right: I answer in the language you write in.");
}
