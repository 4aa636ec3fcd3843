using Bot.Host.Channels.Teams.Authentication;
using Bot.Host.Channels.Teams.Inbound;
using Bot.Language;

namespace Bot.Host.Channels.Teams.Extensions;

/// <summary>One invoke: what is asked, and who asks.</summary>
/// <param name="Activity">The invoke.</param>
/// <param name="Caller">Who vouches for it.</param>
internal sealed record InvokeCall(Activity Activity, TeamsCaller Caller)
{
    /// <summary>Language of the asker's client.</summary>
    public Locale Locale => Locale.Parse(Activity.Locale) ?? Locale.Italian;
}
