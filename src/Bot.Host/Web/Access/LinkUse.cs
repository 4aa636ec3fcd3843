namespace Bot.Host.Web.Access;

/// <summary>What a signed text is good for; one kind never passes as the other.</summary>
public enum LinkUse
{
    /// <summary>Coming in, once, soon.</summary>
    Link,

    /// <summary>Staying in.</summary>
    Session,
}
