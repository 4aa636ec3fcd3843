using Bot.Host.Channels.Teams.Authentication;
using Bot.Host.Channels.Teams.Inbound;
using Bot.Language;

namespace Bot.Host.Channels.Teams.Extensions;

/// <summary>One invoke: what is asked, and who asks.</summary>
/// <param name="Activity">The invoke.</param>
/// <param name="Caller">Who vouches for it.</param>
/// <param name="Since">When it came in, as a timestamp of the clock: looking up who asks is part of the time that Teams gives.</param>
internal sealed record InvokeCall(Activity Activity, TeamsCaller Caller, long Since)
{
    /// <summary>Language of the asker's client.</summary>
    public Locale Locale => Locale.Parse(Activity.Locale) ?? Locale.Italian;
}
