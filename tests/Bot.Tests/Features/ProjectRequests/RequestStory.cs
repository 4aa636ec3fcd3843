using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Tests.Features.ProjectRequests;

/// <summary>What every story about requests begins with: Ada sends one, Bruno decides.</summary>
internal static class RequestStory
{
    public const string Bruno = "bruno@example.org";

    /// <summary>A complete form; a test changes what it is about.</summary>
    public static Dictionary<string, string> Values(string title = "Reti ottiche che si riparano da sole") => new()
    {
        ["title"] = title,
        ["area"] = "optics",
        ["summary"] = "Studiare come una rete ottica trova e aggira un guasto.",
        ["deadline"] = "2026-12-31",
        ["budget"] = "80000",
        ["ip"] = "unknown",
    };

    /// <summary>Somebody opens the form and submits it; the last reply.</summary>
    public static async Task<Reply> RequestAsync(Speaker speaker, string title = "Reti ottiche che si riparano da sole", string area = "optics")
    {
        var opened = await speaker.SayAsync("nuova richiesta");
        if (opened.Form is null)
        {
            opened = await speaker.PressAsync(opened.Actions[^1]);
        }

        return await speaker.SubmitAsync(opened.Form!, new Dictionary<string, string>(Values(title)) { ["area"] = area });
    }

    /// <summary>The button of a reply whose title contains a word.</summary>
    public static Button Button(this Reply reply, string word) =>
        reply.Actions.FirstOrDefault(button => button.Title.Contains(word, StringComparison.OrdinalIgnoreCase))
        ?? throw new InvalidOperationException($"no button '{word}' among {string.Join(", ", reply.Actions.Select(button => button.Title))}");
}
