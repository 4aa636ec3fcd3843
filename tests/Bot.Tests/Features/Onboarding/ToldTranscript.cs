using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Tests.Features.Onboarding;

/// <summary>Writes a talk down as people would read it: who says what to whom, on which day, with the buttons that follow.</summary>
internal sealed partial class ToldTranscript(Talk talk, IReadOnlyDictionary<string, string> names)
{
    private readonly StringBuilder text = new();
    private string day = "";

    public string Text => text.ToString().TrimEnd();

    /// <summary>Something that happens without words.</summary>
    public void Note(string what) => Line($"({what})");

    /// <summary>A person's words, and what they are answered.</summary>
    public async Task<Reply> SaysAsync(Speaker person, string words)
    {
        Line($"{person.Person.Name}: {words}");
        return Answer(person, await person.SayAsync(words));
    }

    /// <summary>A pressed button, and what it brings.</summary>
    public async Task<Reply> PressesAsync(Speaker person, Button button)
    {
        Line($"{person.Person.Name} preme [{button.Title}]");
        return Answer(person, button.Action == Button.Say ? await person.SayAsync(button.Value) : await person.PressAsync(button));
    }

    /// <summary>What an action brings that nobody pressed a button for.</summary>
    public Reply Answer(Speaker person, Reply reply)
    {
        Said(person.Person.Name, reply);
        return reply;
    }

    /// <summary>What the bot says unasked by now; the replies by whom they are for.</summary>
    public async Task<ILookup<string, Reply>> DeliverAsync()
    {
        var delivered = (await talk.DeliverAsync()).Select(message => (Name: names[message.Conversation.Id], message.Reply)).ToList();
        delivered.ForEach(message => Said(message.Name, message.Reply));
        return delivered.ToLookup(message => message.Name, message => message.Reply);
    }

    private void Said(string name, Reply reply)
    {
        var lines = reply.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).ToList();
        Line($"Accordo a {name}: {Plain(lines[0])}");
        lines.Skip(1).ToList().ForEach(line => text.AppendLine(CultureInfo.InvariantCulture, $"    {Plain(line)}"));
        if (reply.Form is { Fields: [var field, ..] } && !reply.Text.Contains(field.Label, StringComparison.Ordinal))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"    {field.Label}");
        }

        foreach (var fact in reply.Facts)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"    {fact.Title}: {fact.Value}");
        }

        if (reply.Actions.Count > 0)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"    {string.Join(' ', reply.Actions.Select(button => $"[{button.Title}]"))}");
        }
    }

    private void Line(string line)
    {
        var now = TimeZoneInfo.ConvertTime(talk.Clock.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById("Europe/Rome"));
        var today = now.ToString("dddd d MMMM", CultureInfo.GetCultureInfo("it-IT"));
        if (today != day)
        {
            text.AppendLine(text.Length == 0 ? $"— {today} —" : $"\n— {today} —");
            day = today;
        }

        text.AppendLine(CultureInfo.InvariantCulture, $"{now:HH:mm}  {line}");
    }

    // Without the marks of Markdown; what is bold within a line stands in quotation marks.
    private static string Plain(string line)
    {
        var bare = Escaped().Replace(line, "$1");
        return WholeBold().Match(bare) is { Success: true } whole ? whole.Groups[1].Value : Bold().Replace(bare, "«$1»");
    }

    [GeneratedRegex(@"\\([^\w\s])")]
    private static partial Regex Escaped();

    [GeneratedRegex(@"^\*\*([^*]+)\*\*$")]
    private static partial Regex WholeBold();

    [GeneratedRegex(@"\*\*([^*]+)\*\*")]
    private static partial Regex Bold();
}
