namespace Bot.Features.Agreements.Search.Ranking;

/// <summary>What a word can tell by itself: whether it may be the answer to a kind of question.</summary>
[Flags]
internal enum WordTraits : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A number in digits or words.</summary>
    Number = 1,

    /// <summary>A year.</summary>
    Year = 2,

    /// <summary>A month or a day of the week.</summary>
    Calendar = 4,

    /// <summary>A unit of time.</summary>
    TimeUnit = 8,

    /// <summary>A currency or a word of money.</summary>
    Money = 16,

    /// <summary>Gives a reason or purpose.</summary>
    Reason = 32,

    /// <summary>Says that nothing is to be paid.</summary>
    Free = 64,
}
