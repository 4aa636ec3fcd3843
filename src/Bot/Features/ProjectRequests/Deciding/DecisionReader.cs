using System.Globalization;
using Bot.Features.ProjectRequests.Keeping;
using Bot.Features.ProjectRequests.Moves;
using Bot.Language;

namespace Bot.Features.ProjectRequests.Deciding;

/// <summary>What somebody wants decided: which request, which decision, and the version they looked at.</summary>
/// <param name="Number">The request; null when none was named.</param>
/// <param name="Action">The decision; null when none was named.</param>
/// <param name="SeenVersion">The version on the card; null when it was said in words.</param>
internal sealed record DecisionReader(string? Number, RequestAction? Action, long? SeenVersion)
{
    private static readonly string[] DeclineWords = ["rifiut", "respin", "boccia", "declin", "reject", "refus", "deny"];

    private static readonly string[] ChangeWords = ["modific", "cambi", "rived", "change", "revis", "integr"];

    private static readonly string[] ApproveWords = ["approv", "accett", "accept", "autorizz"];

    /// <summary>The reason that was said along with the decision; empty when none was.</summary>
    public string Comment { get; init; } = "";

    /// <summary>Reads a button's value: <c>decline:PR-2026-0001:3</c>.</summary>
    public static DecisionReader FromValue(string value)
    {
        var parts = value.Split(':');
        return new DecisionReader(
            RequestNumber.Find(value),
            parts[0] switch { "approve" => RequestAction.Approve, "changes" => RequestAction.AskChanges, "decline" => RequestAction.Decline, _ => null },
            parts.Length > 2 && parts[2].Length > 0 ? Version(parts[2]) : null);
    }

    // A version that is no number is none that anybody looked at.
    private static long Version(string text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 0;

    /// <summary>Reads plain words: "rifiuta PR-2026-0001 perché manca il budget".</summary>
    public static DecisionReader FromWords(string text)
    {
        var words = Tokenizer.Words(text).Take(6).ToList();
        bool Says(string[] stems) => words.Exists(word => stems.Any(stem => word.StartsWith(stem, StringComparison.Ordinal)));
        RequestAction? action = Says(DeclineWords) ? RequestAction.Decline : Says(ChangeWords) ? RequestAction.AskChanges : Says(ApproveWords) ? RequestAction.Approve : null;
        return new DecisionReader(RequestNumber.Find(text), action, null) { Comment = Reason(text) };
    }

    /// <summary>The value that brings this decision back with its comment.</summary>
    public string ToValue() => string.Create(
        CultureInfo.InvariantCulture,
        $"{(Action == RequestAction.Decline ? "decline" : Action == RequestAction.AskChanges ? "changes" : "approve")}:{Number}:{SeenVersion}");

    private static string Reason(string text)
    {
        var rest = RequestNumber.Without(text);
        foreach (var because in (string[])["perché", "perche", "poiché", "because", "since", ":"])
        {
            var at = rest.IndexOf(because, StringComparison.OrdinalIgnoreCase);
            if (at >= 0)
            {
                return rest[(at + because.Length)..].Trim(' ', ':', ',', '.');
            }
        }

        return "";
    }
}
