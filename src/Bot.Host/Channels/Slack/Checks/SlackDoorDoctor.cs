using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using Bot.Host.Channels.Slack.Inbound;
using Bot.Host.Doctor;

namespace Bot.Host.Channels.Slack.Checks;

/// <summary>Is the HTTP door open to Slack? It is knocked at as Slack does, from outside, with a signed request that changes nothing.</summary>
internal sealed class SlackDoorDoctor(SlackOptions options, [FromKeyedServices(SlackAddress.ChannelName)] HttpMessageInvoker http, TimeProvider time) : IDoctorCheck
{
    private const int SecretDigits = 32;
    private const string Challenge = "accordo";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Finding>> CheckAsync(CancellationToken cancellationToken)
    {
        if (!options.HasHttp)
        {
            return [new Finding(Verdict.Off, "Slack: HTTP door (Slack:SigningSecret is empty; Socket Mode does not need it)")];
        }

        var secret = options.SigningSecret.Length == SecretDigits && options.SigningSecret.All(char.IsAsciiHexDigitLower)
            ? new Finding(Verdict.Good, "Slack: signing secret is set")
            : new Finding(Verdict.Doubtful, "Slack: Slack:SigningSecret does not look like one: they are 32 hexadecimal digits", "copy it from Basic Information, App Credentials, Signing Secret (not the client secret or the verification token)");
        return [secret, await KnockAsync(cancellationToken)];
    }

    private async Task<Finding> KnockAsync(CancellationToken cancellationToken)
    {
        if (options.PublicUrl is null)
        {
            return new Finding(Verdict.Doubtful, $"Slack: PublicUrl is not set; the app's request URL has to be https://<this host>{SlackEndpoint.Path}", "set PublicUrl to the https address that Slack reaches this host at");
        }

        var door = new Uri(options.PublicUrl, SlackEndpoint.Path);
        try
        {
            using var response = await http.SendAsync(Signed(door), cancellationToken);
            return response.StatusCode switch
            {
                HttpStatusCode.OK when (await response.Content.ReadAsStringAsync(cancellationToken)).Contains(Challenge, StringComparison.Ordinal) =>
                    new Finding(Verdict.Good, $"Slack: {door} takes what is signed with the secret; it has to be the app's request URL"),
                HttpStatusCode.Unauthorized => new Finding(Verdict.Bad, $"Slack: {door} refuses what is signed with Slack:SigningSecret", "restart the host with this secret, and let no proxy change bodies or drop the X-Slack headers"),
                var status => new Finding(Verdict.Bad, $"Slack: {door} answers {(int)status}, which is not Accordo", "lead PublicUrl to this host, the path unchanged"),
            };
        }
        catch (HttpRequestException exception)
        {
            return new Finding(Verdict.Doubtful, $"Slack: {door} cannot be reached from here ({exception.HttpRequestError})", "start the host; if it runs, Slack reaches it only at a public https address with a valid certificate");
        }
    }

    private HttpRequestMessage Signed(Uri door)
    {
        var body = $$"""{"type":"url_verification","challenge":"{{Challenge}}"}""";
        var stamp = time.GetUtcNow().ToUnixTimeSeconds();
        var mac = HMACSHA256.HashData(Encoding.UTF8.GetBytes(options.SigningSecret), Encoding.UTF8.GetBytes($"v0:{stamp}:{body}"));
        var request = new HttpRequestMessage(HttpMethod.Post, door) { Content = new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue("application/json")) };
        request.Headers.Add("X-Slack-Request-Timestamp", $"{stamp}");
        request.Headers.Add("X-Slack-Signature", $"v0={Convert.ToHexStringLower(mac)}");
        return request;
    }
}
