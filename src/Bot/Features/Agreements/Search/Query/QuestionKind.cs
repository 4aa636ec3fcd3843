namespace Bot.Features.Agreements.Search.Query;

/// <summary>What kind of thing a question wants to be told.</summary>
public enum QuestionKind
{
    /// <summary>Anything: what, which, tell me about.</summary>
    Other,

    /// <summary>A day, a year, a moment.</summary>
    When,

    /// <summary>When something is over: a day, or the length of time after which it is.</summary>
    Until,

    /// <summary>A length of time.</summary>
    HowLong,

    /// <summary>A count.</summary>
    HowMany,

    /// <summary>Money or a quantity.</summary>
    HowMuch,

    /// <summary>A person, a body, a party.</summary>
    Who,

    /// <summary>A place.</summary>
    Where,

    /// <summary>A reason or purpose.</summary>
    Why,

    /// <summary>Yes or no: whether something is so, may be or must be done.</summary>
    Whether,

    /// <summary>What a term means.</summary>
    Meaning,

    /// <summary>A way of doing something.</summary>
    How,
}
