namespace Bot.Features.Contacts;

/// <summary>What a contact is.</summary>
public enum ContactKind
{
    /// <summary>A human being.</summary>
    Person,

    /// <summary>A laboratory, centre or office.</summary>
    Lab,
}
