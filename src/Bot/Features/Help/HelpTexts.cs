using Bot.Language;

namespace Bot.Features.Help;

/// <summary>The words of the help.</summary>
internal static class HelpTexts
{
    public static readonly Text ShowHelp = new("Che cosa so fare", "What I can do");

    public static readonly Text Introduction = new("Ecco che cosa posso fare per te:", "Here is what I can do for you:");
}
