using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Bot.Host.Channels.Teams.Connector;
using Bot.Host.Channels.Teams.Rendering;
using Bot.Host.Channels.Teams.Streaming;
using Bot.Language;

namespace Bot.Host.Channels.Teams;

/// <summary>Posts the parts of one reply in order; a part that was posted is not posted again when a later one failed.</summary>
internal sealed class TeamsPoster(ConnectorClient connector, StreamStarter streams, StreamEnd ends, RateableAnswers rateable)
{
    private readonly ConcurrentDictionary<string, int> posted = new(StringComparer.Ordinal);

    /// <summary>Posts the parts.</summary>
    /// <returns>Id of the last one: it carries what can be pressed, rated and changed.</returns>
    /// <exception cref="ConnectorException">A part was refused, or nobody knows.</exception>
    public async Task<string> PostAsync(TeamsAddress address, IReadOnlyList<JsonObject> parts, string key, Locale locale, CancellationToken cancellationToken)
    {
        var id = "";
        for (var i = posted.GetValueOrDefault(key); i < parts.Count; i++)
        {
            var stream = i == 0 ? await streams.TakeAsync(key) : "";
            id = stream.Length > 0
                ? await ends.PostAsync(address, parts[i], stream, locale, cancellationToken)
                : await connector.SendAsync(address, parts[i], cancellationToken);
            if (i < parts.Count - 1)
            {
                posted[key] = i + 1;
            }
        }

        posted.TryRemove(key, out _);
        if (id.Length > 0 && parts.Count > 0 && AnswerThumbs.AreShown(parts[^1]))
        {
            rateable.Add(address, id);
        }

        return id;
    }
}
