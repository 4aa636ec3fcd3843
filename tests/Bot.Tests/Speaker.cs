using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Tests;

/// <summary>One person in one conversation of a talk.</summary>
internal sealed record Speaker(Talk Talk, Conversation Conversation, Person Person)
{
    /// <summary>Says something; the last reply.</summary>
    public async Task<Reply> SayAsync(string text, string? language = null) => (await SayAllAsync(text, language))[^1];

    /// <summary>Says something; all replies.</summary>
    public Task<IReadOnlyList<Reply>> SayAllAsync(string text, string? language = null) =>
        Talk.SendAsync(new IncomingMessage(Talk.NextId(), Conversation, Person, text) { Language = language });

    /// <summary>Presses a button; the last reply.</summary>
    public async Task<Reply> PressAsync(Button button) => (await Talk.SendAsync(new IncomingMessage(Talk.NextId(), Conversation, Person, "")
    {
        Action = button.Action,
        Values = new Dictionary<string, string> { [IncomingMessage.ValueField] = button.Value },
    }))[^1];

    /// <summary>Fills a form in and submits it; the last reply.</summary>
    public async Task<Reply> SubmitAsync(Form form, IReadOnlyDictionary<string, string> values) => (await Talk.SendAsync(new IncomingMessage(Talk.NextId(), Conversation, Person, "")
    {
        Action = form.Action,
        Values = values.Append(new(IncomingMessage.ValueField, form.Value)).DistinctBy(pair => pair.Key).ToDictionary(),
    }))[^1];
}
