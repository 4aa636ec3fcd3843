namespace Bot.Calendar;

/// <summary>Whose public holidays a person keeps.</summary>
public enum Region
{
    /// <summary>Weekends only.</summary>
    None,

    /// <summary>Italy.</summary>
    Italy,

    /// <summary>Mainland China.</summary>
    China,
}
