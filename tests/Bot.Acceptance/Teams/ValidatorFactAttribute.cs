namespace Bot.Acceptance.Teams;

/// <summary>A test that asks Microsoft's own npm packages; skipped, with the reason, where they are not installed.</summary>
public sealed class ValidatorFactAttribute : FactAttribute
{
    public ValidatorFactAttribute()
    {
        Skip = Directory.Exists(Path.Combine(ValidatorTools.NodeFolder, "node_modules", "@microsoft", "teams.cards"))
            ? null!
            : "no Teams validators: npm ci in tests/Bot.Acceptance/node";
    }
}
