using Bot.Host.Channels.Teams.Settings;

namespace Bot.Host.Channels.Teams.Rendering;

/// <summary>Makes addresses of the host absolute; Teams opens and shows nothing else.</summary>
internal sealed class SourceLinks(TeamsOptions options)
{
    /// <summary>The address from outside; null when the setting for it is empty, or it leads elsewhere.</summary>
    public string? Of(string relative) =>
        options.PublicUrl.Length > 0
        && relative.StartsWith('/') && !relative.StartsWith("//", StringComparison.Ordinal)
        && Uri.TryCreate($"{options.PublicUrl.TrimEnd('/')}{relative}", UriKind.Absolute, out var url)
        && url.Scheme == Uri.UriSchemeHttps
            ? url.AbsoluteUri
            : null;
}
