using System.Text.RegularExpressions;
using Bot.Language;

namespace Bot.Features.Agreements.LookUps.Context;

/// <summary>Tells a question that only makes sense after another ("e per quanto tempo?").</summary>
internal static partial class FollowUp
{
    private const int LongestFollowUp = 7;

    /// <summary>True for a short question that opens with "and", or is a question word alone.</summary>
    public static bool IsOne(string question)
    {
        var folded = TextNormalizer.Fold(question);
        return Tokenizer.Words(question).Count <= LongestFollowUp && (Opening().IsMatch(folded) || Bare().IsMatch(folded));
    }

    /// <summary>True when it names nothing of its own: only the question before says what is meant.</summary>
    public static bool IsBare(string question) => Bare().IsMatch(TextNormalizer.Fold(question));

    /// <summary>True when nothing but what was said before tells what it is about: "and for how long?", "e chi decide?".</summary>
    public static bool GoesOn(string question) => IsBare(question) || Deed().IsMatch(TextNormalizer.Fold(question));

    /// <summary>True when it asks what the thing meant said at another time.</summary>
    public static bool AsksWhatItSaid(string question) => Said().IsMatch(TextNormalizer.Fold(question));

    [GeneratedRegex(@"^(?:(?:e|ed|ma|and|but)\s+)?(?:(?:che )?cosa (?:diceva|dicevano|dira|prevedeva|prevedevano|valeva)|com era|what (?:did|does|will) (?:it|they) say|what was it|how was it)\b.*\b(?:prima|dopo|nel|before|after|in|originally|origine|\d{4})\b")]
    private static partial Regex Said();

    [GeneratedRegex(@"^(?:e|ed|ma|and|but|so)\s+(?:chi|da chi|quando|come|dove|quanto|perche|cosa|che cosa|who|when|how|where|why|what)\s+(?:(?:lo|la|li|le|si|ne|it|them|this|does|do|did|is|are|it)\s+)*(?:decid\w+|pag\w+|pays?|approv\w+|firm\w+|signs?|signed|owns?|possied\w+|rispond\w+|controll\w+|checks?|scad\w+|finisc\w+|ends?|expires?|inizi\w+|comincia\w*|starts?|begins?|vale|valgono|dura\w*|lasts?|nomina\w*|appoints?|sceglie|scelgono|chooses?|accade|succede|happens?|avvisa\w*|tells?)\W*$")]
    private static partial Regex Deed();

    [GeneratedRegex(@"^(?:e|ed|ma|invece|oppure|and|but|or|what about|how about|then|so)\b")]
    private static partial Regex Opening();

    [GeneratedRegex(@"^(?:(?:e|ed|ma|and|but|so)\s+)?(?:per quanto(?: tempo)?|fino a quando|da quando|quando|quanto|quanti|perche|dove|chi|come|come mai|da chi|how long|for how long|until when|since when|when|how much|how many|why|why not|where|who|how|by whom|says who)\W*$")]
    private static partial Regex Bare();
}
