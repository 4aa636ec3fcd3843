namespace Bot.Host.Web.Access;

/// <summary>What the gate decided: a visitor, or a refusal.</summary>
/// <param name="Visitor">Who came in; null when refused.</param>
/// <param name="Status">401 when signing in would help, 403 when it would not; 200 when admitted.</param>
/// <param name="Why">Why it was refused and what to do; empty when admitted.</param>
public sealed record Admission(Visitor? Visitor, int Status, string Why)
{
    /// <summary>Lets a visitor in.</summary>
    public static Admission Of(Visitor visitor) => new(visitor, StatusCodes.Status200OK, "");

    /// <summary>Asks for a sign-in.</summary>
    public static Admission SignInFirst(string why) => new(null, StatusCodes.Status401Unauthorized, why);

    /// <summary>Refuses.</summary>
    public static Admission Refused(string why) => new(null, StatusCodes.Status403Forbidden, why);
}
