namespace Bot.Features.ProjectRequests.Drafts;

/// <summary>A request that is being written; kept at every answer and found again on any channel.</summary>
/// <param name="Id">Its id; the request it becomes remembers it.</param>
/// <param name="Person">Person id of the writer.</param>
/// <param name="Values">What was answered so far.</param>
/// <param name="Changed">When it last changed.</param>
public sealed record RequestDraft(string Id, string Person, IReadOnlyDictionary<string, string> Values, DateTimeOffset Changed);
