using System.Globalization;
using Bot.Content;
using Bot.Features.Onboarding.Chat;
using Bot.Features.Onboarding.Journeys;
using Bot.Intents;
using Bot.Language;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Features.Onboarding;

/// <summary>Welcomes a newcomer and shows, one stop at a time, what can be asked; again whenever it is wanted.</summary>
public sealed class WelcomeHandler(HandlerList handlers, Partnership partnership, JourneyStart start) : IIntentHandler
{
    /// <summary>What it answers to.</summary>
    public static readonly Intent Intent = new("onboarding.start", OnboardingTexts.Start)
    {
        Italian =
        [
            "ciao", "buongiorno", "salve", "chi sei?", "sono nuovo qui", "sono nuova nel progetto", "da dove comincio?", "fammi fare un giro", "mostrami come si usa", "sono appena arrivato",
            "rivedere il benvenuto", "oggi è il mio primo giorno", "ho iniziato da poco a collaborare", "sono una nuova dottoranda", "buon pomeriggio", "ehi", "come ti chiami?", "presentati",
            "giro guidato", "ciao a tutti", "buongiorno bot", "con chi parlo?", "chi c'è dall'altra parte?", "come si comincia?", "sono appena entrato nel gruppo", "mi hanno assunto da poco",
            "buonasera", "buondì", "ho cominciato questa settimana", "ciao, sono nuovo", "con chi sto scrivendo?", "nuovo del gruppo", "sono un nuovo collega", "chi sei tu?", "ti presenti?",
        ],
        English =
        [
            "hello", "good morning", "hi there", "who are you?", "I am new here", "I just joined the project", "where do I begin?", "give me a tour", "show me around", "I have just arrived",
            "see the welcome again", "today is my first day", "I started working on this recently", "I am a new phd student", "good afternoon", "hey", "what is your name?", "introduce yourself",
            "guided tour", "hi all", "good morning bot", "who am I speaking with?", "who is on the other side?", "how do I get started?", "I just joined the group", "I was hired recently",
            "good evening", "hiya", "I started this week", "hi, I am new", "who are you, please?", "new in the group", "I am a new colleague", "morning", "what are you?",
        ],
        Commands =
        [
            "benvenuto", "welcome", "start", "inizia", "tour",

            // As examples these would take whatever else people ask of a person.
            "sei un robot", "sei un bot", "sei umano", "sei una persona", "sei un robot o una persona", "sei un'intelligenza artificiale", "parlo con un robot",
            "are you a robot", "are you a bot", "are you human", "are you a human", "are you a person", "are you a robot or a human", "are you an AI", "am I talking to a robot",
        ],
    };

    /// <inheritdoc/>
    public async Task<Reply> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var stops = handlers.Intents.Where(intent => intent.IsListed && intent != Intent && (intent.Role is null || turn.Person.Roles.Contains(intent.Role))).ToList();
        if (int.TryParse(turn.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var stop) && stop > 0)
        {
            return stop <= stops.Count ? Stop(stops, stop, turn.Locale) : End(turn.Locale);
        }

        var asked = turn.Value == IncomingMessage.ArrivalValue ? await start.ArriveAsync(turn, cancellationToken) : null;
        return Welcome(turn.Locale, asked is null ? "" : $"\n\n{JourneyTexts.AskedForYou.In(turn.Locale, Markdown.Escape(asked.Title.In(turn.Locale)))}");
    }

    private Reply Welcome(Locale locale, string more) => new(OnboardingTexts.Welcome.In(locale, Markdown.Escape(partnership.Name.In(locale))).TrimEnd() + more)
    {
        Actions = [new Button(OnboardingTexts.BeginTour.In(locale), Intent.Name, "1"), new Button(OnboardingTexts.MyTrack.In(locale), JourneyHandler.Intent.Name)],
    };

    private static Reply Stop(List<Intent> stops, int stop, Locale locale)
    {
        var intent = stops[stop - 1];
        var examples = (locale == Locale.Italian ? intent.Italian : intent.English).Take(2).ToList();
        var lines = examples.Select(example => $"- {OnboardingTexts.Try.In(locale, Markdown.Escape(example))}");
        return new Reply($"{OnboardingTexts.Stop.In(locale, stop, stops.Count, Markdown.Escape(intent.Help.In(locale)))}\n\n{string.Join('\n', lines)}".TrimEnd())
        {
            Actions =
            [
                new Button(OnboardingTexts.Next.In(locale), Intent.Name, (stop + 1).ToString(CultureInfo.InvariantCulture)),
                .. examples.Take(1).Select(example => Button.ToSay(OnboardingTexts.TryIt.In(locale, example), example)),
            ],
        };
    }

    private static Reply End(Locale locale) => new(OnboardingTexts.End.In(locale))
    {
        Outcome = Outcome.Done,
        Actions = [new Button(OnboardingTexts.Again.In(locale), Intent.Name)],
    };
}
