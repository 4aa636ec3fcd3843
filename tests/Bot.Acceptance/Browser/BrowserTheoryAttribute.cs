namespace Bot.Acceptance.Browser;

/// <summary>A test in a real browser with several cases; skipped, with the reason, where there is none.</summary>
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute()
    {
        Skip = BrowserTools.Missing!;
    }
}
