using System.Net;
using Microsoft.Extensions.Options;

namespace Bot.Host.Web.Settings;

/// <summary>Refuses settings that would open the web chat to people nobody meant.</summary>
internal sealed class WebChatOptionsValidator(IConfiguration configuration) : IValidateOptions<WebChatOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, WebChatOptions options)
    {
        var failures = Failures(options).ToList();
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private IEnumerable<string> Failures(WebChatOptions options)
    {
        if (options.SigningKey.Length is > 0 and < 32)
        {
            yield return "WebChat:SigningKey is too short: use at least 32 random characters, for example from 'openssl rand -base64 32'";
        }

        if (options.PublicUrl.Length > 0 && !(Uri.TryCreate(options.PublicUrl, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && url.IsLoopback))))
        {
            yield return $"WebChat:PublicUrl: '{options.PublicUrl}' is no https address: write where people reach this host, such as https://accordo.example.org";
        }

        foreach (var address in options.TrustedProxy.Addresses.Where(address => !IPNetwork.TryParse(address, out _) && !IPAddress.TryParse(address, out _)))
        {
            yield return $"WebChat:TrustedProxy:Addresses: '{address}' is no address: write 10.0.0.5 or 10.0.0.0/24";
        }

        if (options.Enabled && !options.NeedsSignIn && !options.DangerouslyAllowAnonymous && ListenAddresses.BeyondThisMachine(configuration) is { } open)
        {
            yield return $"web chat would be open to everybody who reaches {open}: set WebChat:TrustedProxy (a proxy that signs people in) or WebChat:SigningKey (signed links), "
                + "listen on http://localhost:3978 only, turn it off with WebChat:Enabled=false, or accept everybody with WebChat:DangerouslyAllowAnonymous=true";
        }
    }
}
