namespace Bot.Messages;

/// <summary>Where people reach this host from outside.</summary>
/// <param name="Url">Its address; null when nobody said.</param>
public sealed record PublicAddress(Uri? Url)
{
    /// <summary>A path of the host as people can open it: whole where the address is known.</summary>
    public string Of(string path) => Url is null ? path : new Uri(Url, path).AbsoluteUri;
}
