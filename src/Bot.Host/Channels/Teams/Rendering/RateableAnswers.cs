using System.Collections.Concurrent;

namespace Bot.Host.Channels.Teams.Rendering;

/// <summary>The last answer with thumbs in each conversation: some clients rate without saying what (protocol, section 4.5).</summary>
internal sealed class RateableAnswers
{
    private const int Most = 10_000;

    private readonly ConcurrentDictionary<string, string> last = new(StringComparer.Ordinal);

    /// <summary>Remembers an answer that was posted with thumbs.</summary>
    public void Add(TeamsAddress address, string sentId)
    {
        if (last.Count >= Most)
        {
            last.Clear();
        }

        last[address.Place] = sentId;
    }

    /// <summary>The platform's id of the last one; empty when none is known.</summary>
    public string Find(TeamsAddress address) => last.GetValueOrDefault(address.Place, "");
}
