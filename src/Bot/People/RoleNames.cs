namespace Bot.People;

/// <summary>The roles of <c>partnership.json</c>; whoever has none is a researcher.</summary>
public static class RoleNames
{
    /// <summary>Looks after the partnership: answers questions, sees every request.</summary>
    public const string Coordinator = "coordinator";

    /// <summary>Decides on requests when no rule of <c>requests.json</c> names somebody else.</summary>
    public const string Approver = "approver";

    /// <summary>Runs the bot.</summary>
    public const string Admin = "admin";
}
