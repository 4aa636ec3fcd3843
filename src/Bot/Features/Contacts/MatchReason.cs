namespace Bot.Features.Contacts;

/// <summary>Why a contact fits a question.</summary>
public enum MatchReason
{
    /// <summary>It was called by its name.</summary>
    Name,

    /// <summary>It works on the topic.</summary>
    Topic,

    /// <summary>It does what was asked for.</summary>
    Function,
}
