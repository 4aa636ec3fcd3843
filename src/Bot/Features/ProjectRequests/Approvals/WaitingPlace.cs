using System.Globalization;

namespace Bot.Features.ProjectRequests.Approvals;

/// <summary>A place in the queue of what waits: where its next page begins.</summary>
/// <param name="Since">Unix milliseconds since when the last one of the page waits.</param>
/// <param name="Request">Its number.</param>
internal sealed record WaitingPlace(long Since, string Request)
{
    /// <summary>The place <c>since~number</c> at the end of a button's value; null when there is none.</summary>
    public static WaitingPlace? Parse(string? value) =>
        value?.Split('|')[^1].Split('~') is [var since, var request] && long.TryParse(since, NumberStyles.None, CultureInfo.InvariantCulture, out var at) ? new WaitingPlace(at, request) : null;

    /// <summary>The place after an entry, as a button carries it.</summary>
    public static string After(WaitingEntry entry) => string.Create(CultureInfo.InvariantCulture, $"{entry.Since.ToUnixTimeMilliseconds()}~{entry.Request}");
}
