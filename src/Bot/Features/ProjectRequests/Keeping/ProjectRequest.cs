using System.Globalization;
using Bot.Features.ProjectRequests.Fields;

namespace Bot.Features.ProjectRequests.Keeping;

/// <summary>A project that somebody asks the partnership to approve.</summary>
/// <param name="Number"><c>PR-2026-0001</c>; empty until it is stored.</param>
/// <param name="Draft">Id of the draft it came from.</param>
/// <param name="Requester">Person id of who asked.</param>
public sealed record ProjectRequest(string Number, string Draft, string Requester)
{
    /// <summary>Display name of who asked.</summary>
    public string RequesterName { get; init; } = "";

    /// <summary>Where it stands.</summary>
    public RequestState State { get; init; }

    /// <summary>Checked values by field name.</summary>
    public IReadOnlyDictionary<string, string> Values { get; init; } = new Dictionary<string, string>();

    /// <summary>The approval step it waits at, from 0.</summary>
    public int Step { get; init; }

    /// <summary>Grows with every change; a change made to an older version is refused.</summary>
    public long Version { get; init; } = 1;

    /// <summary>When it was sent.</summary>
    public DateTimeOffset Created { get; init; }

    /// <summary>When it last changed.</summary>
    public DateTimeOffset Changed { get; init; }

    /// <summary>What it is called.</summary>
    public string Title => this[RequestSettings.Title];

    /// <summary>Id of its research area.</summary>
    public string Area => this[RequestSettings.Area];

    /// <summary>Its budget; null when none was given.</summary>
    public decimal? Budget => decimal.TryParse(this[RequestSettings.Budget], NumberStyles.Number, CultureInfo.InvariantCulture, out var budget) ? budget : null;

    /// <summary>A field's value; empty when there is none.</summary>
    public string this[string field] => Values.GetValueOrDefault(field, "");
}
