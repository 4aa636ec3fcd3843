using System.Text.RegularExpressions;
using Bot.Intents;
using Bot.Language;
using Bot.Messages;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.Language;

/// <summary>Runs a made-up language through every handler: a sentence written into the code stands outside its brackets.</summary>
public partial class PseudoLocaleTests
{
    [Fact]
    public async Task No_handler_has_a_sentence_of_its_own()
    {
        await using var talk = await Talk.StartAsync();
        var handlers = talk.Services.GetRequiredService<HandlerList>();
        Assert.NotEmpty(handlers.Intents);

        var hardCoded = new List<string>();
        foreach (var intent in handlers.Intents)
        {
            foreach (var reply in await RepliesAsync(talk, intent))
            {
                hardCoded.AddRange(Strings(reply).Where(HasOwnWords).Select(text => $"{intent.Name}: {text}"));
            }
        }

        Assert.Empty(hardCoded);
    }

    private static async Task<IReadOnlyList<Reply>> RepliesAsync(Talk talk, Intent intent)
    {
        var speaker = talk.As($"pseudo-{intent.Name}", roles: ["coordinator", "approver", "admin"]);
        var pressed = new IncomingMessage(talk.NextId(), speaker.Conversation, speaker.Person, "") { Language = Locale.Pseudo.Code, Action = intent.Name };
        var said = new IncomingMessage(talk.NextId(), speaker.Conversation, speaker.Person, intent.English.FirstOrDefault("?")) { Language = Locale.Pseudo.Code };
        return [.. await talk.SendAsync(pressed), .. await talk.SendAsync(said)];
    }

    private static IEnumerable<string> Strings(Reply reply) =>
    [
        reply.Text,
        .. reply.Facts.Select(fact => fact.Title),
        .. reply.Actions.Select(action => action.Title),
        reply.Form?.Title ?? "", reply.Form?.Submit ?? "",
        .. reply.Form?.Fields.SelectMany(field => new[] { field.Label, field.Help }) ?? [],
    ];

    // What stands outside the brackets is content, quoted or escaped; three words of plain lower case in a row are a sentence of the code.
    private static bool HasOwnWords(string text) => Sentence().IsMatch(Quoted().Replace(Bracketed().Replace(text, ""), ""));

    [GeneratedRegex(@"⟦[^⟦⟧]*(?:⟦[^⟦⟧]*⟧[^⟦⟧]*)*⟧")]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"(?m)^>.*$|«[^»]*»|\*\*[^*]*\*\*|“[^”]*”")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\b\p{Ll}+ \p{Ll}+ \p{Ll}+\b")]
    private static partial Regex Sentence();
}
