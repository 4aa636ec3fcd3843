using Bot.Intents;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Features.Help;

/// <summary>Lists the abilities, made from what the handlers declare.</summary>
public sealed class ShowHelpHandler(HandlerList handlers) : IIntentHandler
{
    /// <summary>What it answers to.</summary>
    public static readonly Intent Intent = new("help.show", HelpTexts.ShowHelp)
    {
        Italian =
        [
            "cosa sai fare?", "come funziona?", "mi serve aiuto", "che cosa posso chiederti?", "quali comandi ci sono?", "come posso usarti?", "in che cosa mi puoi aiutare?", "dammi una mano",
            "ho bisogno di una mano", "istruzioni per l'uso", "a che cosa sei utile?", "che funzioni hai?", "spiegami che cosa fai", "non capisco come si usa questo bot", "aiuto per favore",
            "non ho capito che cosa fai", "quali domande capisci?", "come si usa questo assistente?", "a cosa servi?", "lista dei comandi", "quali sono le tue funzioni?", "che cosa posso domandarti?",
            "mi puoi aiutare?", "istruzioni", "non ho capito", "non capisco", "non so che cosa chiedere", "e adesso?",
            "mi sono perso", "che cosa ti posso chiedere?",
        ],
        English =
        [
            "what can you do?", "how does this work?", "I need help", "what can I ask you?", "which commands are there?", "how do I use you?", "what can you help me with?", "give me a hand",
            "could you help me?", "instructions for use", "what are you useful for?", "which functions do you have?", "explain what you do", "I do not understand how to use this bot", "please help",
            "I did not understand what you do", "which questions do you understand?", "how do I use this assistant?", "what are you for?", "list of the commands", "what are your features?",
            "what may I ask?", "can you help me?", "instructions", "what are you good at?", "I do not understand", "I am lost", "I do not know what to ask", "what now?",
            "I do not get it", "how do you work?",
        ],
        Commands = ["aiuto", "help", "?", "/help", "guida", "menu"],
    };

    /// <inheritdoc/>
    public Task<Reply> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        var listed = handlers.Intents.Where(intent => intent.IsListed && (intent.Role is null || turn.Person.Roles.Contains(intent.Role))).ToList();
        var lines = listed.Select(intent => $"- {Markdown.Bold(intent.Help.In(turn.Locale))}{Example(intent, turn)}");
        return Task.FromResult(new Reply($"{HelpTexts.Introduction.In(turn.Locale)}\n\n{string.Join('\n', lines)}")
        {
            // What everybody asks first: whoever has a role finds its abilities in the list.
            Actions = [.. listed.Where(intent => intent != Intent).OrderBy(intent => intent.Role is not null).Take(5).Select(intent => new Button(intent.Help.In(turn.Locale), intent.Name))],
        });
    }

    private static string Example(Intent intent, Turn turn)
    {
        var examples = turn.Locale == Language.Locale.Italian ? intent.Italian : intent.English;
        return examples.Count == 0 ? "" : $": {turn.Locale.Quoted(Markdown.Escape(examples[0]))}";
    }
}
