using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Bot.Host.Tests.Stress;

/// <summary>A finished request form sent over HTTP, and what came back.</summary>
internal sealed partial record RequestPost(HttpStatusCode Status, string Outcome, string Text, bool SaysWhen)
{
    /// <summary>The number that the answer names; null when it names none.</summary>
    public string? Number => Outcome == "done" && Numbers().Match(Text.Replace("\\", "", StringComparison.Ordinal)) is { Success: true } match ? match.Value : null;

    /// <summary>Sends one.</summary>
    /// <param name="client">To which program.</param>
    /// <param name="person">Who.</param>
    /// <param name="id">The message's id; also names the draft.</param>
    /// <param name="note">Something the form does not ask for; it only makes the message longer.</param>
    /// <param name="title">The request's title; made of the id when left out.</param>
    public static async Task<RequestPost> SendAsync(HttpClient client, string person, string id, string? title = null, string note = "")
    {
        var values = new Dictionary<string, string>
        {
            ["action"] = "requests.create",
            ["value"] = $"draft-{id}",
            ["title"] = title ?? $"Progetto {id}",
            ["area"] = "optics",
            ["summary"] = "Una descrizione.",
            ["deadline"] = "2090-12-31",
            ["ip"] = "no",
            ["note"] = note,
        };
        using var response = await client.PostAsJsonAsync("/api/chat/messages", new { conversation = $"c-{id}", person = new { id = person, name = person }, id, text = "", values });
        var body = await response.Content.ReadFromJsonAsync<JsonElement>();
        return response.IsSuccessStatusCode
            ? new RequestPost(response.StatusCode, body.GetProperty("replies")[0].GetProperty("outcome").GetString()!, body.GetProperty("replies")[0].GetProperty("text").GetString()!, false)
            : new RequestPost(response.StatusCode, "", body.GetProperty("detail").GetString()!, response.Headers.RetryAfter is not null);
    }

    [GeneratedRegex(@"PR-\d{4}-\d+")]
    private static partial Regex Numbers();
}
