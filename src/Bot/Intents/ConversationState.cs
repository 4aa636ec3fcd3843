using System.Text.Json.Serialization;

namespace Bot.Intents;

/// <summary>What is remembered of one person in one conversation, between messages and across restarts.</summary>
public sealed class ConversationState
{
    /// <summary>Two-letter language of the last message; null at the start.</summary>
    public string? Language { get; set; }

    /// <summary>True when the language was chosen by the person and is not to be guessed.</summary>
    public bool LanguageIsChosen { get; set; }

    /// <summary>The question that waits for an answer; null when none does.</summary>
    public OpenQuestion? Open { get; set; }

    /// <summary>What features remember for follow-ups ("e per quanto tempo?"), by <c>feature.name</c>.</summary>
    public Dictionary<string, string> Memory { get; init; } = [];

    /// <summary>True once this turn forgot the thread: nothing is to be taken up again.</summary>
    [JsonIgnore]
    public bool IsStartedOver { get; private set; }

    /// <summary>Forgets the thread of the conversation, not the language.</summary>
    public void StartOver()
    {
        Open = null;
        Memory.Clear();
        IsStartedOver = true;
    }

    /// <summary>True when the person wants nothing of theirs kept: the turn ends without this state.</summary>
    [JsonIgnore]
    public bool IsForgotten { get; private set; }

    /// <summary>Keeps nothing of this person, this state included.</summary>
    public void Forget()
    {
        StartOver();
        IsForgotten = true;
    }
}
