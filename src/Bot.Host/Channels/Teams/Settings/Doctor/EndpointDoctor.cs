using System.Net;
using Bot.Host.Channels.Teams.Connector;
using Bot.Host.Doctor;

namespace Bot.Host.Channels.Teams.Settings.Doctor;

/// <summary>Is the address that was entered in Azure answered, by this bot, and soon enough for Teams?</summary>
internal sealed class EndpointDoctor(TeamsOptions options, TeamsHttp http, TimeProvider time) : IDoctorCheck
{
    // Teams waits fifteen seconds for a message to be taken and five for an invoke to be answered (protocol, section 1.7).
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Comfortable = TimeSpan.FromSeconds(1);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Finding>> CheckAsync(CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(options.PublicUrl, UriKind.Absolute, out var url) || url.Scheme != Uri.UriSchemeHttps)
        {
            return
            [
                options.IsAnonymous
                    ? new Finding(Verdict.Off, "Teams:PublicUrl is empty: a local client needs none")
                    : new Finding(Verdict.Doubtful, "Teams:PublicUrl is empty: sources have no links and no app package can be written", "set it to the https:// address people reach this host at"),
            ];
        }

        var endpoint = new Uri(url, "/api/messages");
        return [new Finding(Verdict.Good, $"Teams messaging endpoint to enter in Azure: {endpoint}"), await AskAsync(endpoint, cancellationToken)];
    }

    private async Task<Finding> AskAsync(Uri endpoint, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, patience.Token);
        var start = time.GetTimestamp();
        try
        {
            // Without a token the door answers 401, and so shows that it is this door, open to the outside and closed to strangers.
            using var response = await http.Client.PostAsync(endpoint, null, either.Token);
            return Judge(endpoint, response.StatusCode, time.GetElapsedTime(start));
        }
        catch (Exception exception) when (exception is HttpRequestException || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return new Finding(
                Verdict.Doubtful,
                $"Teams endpoint {endpoint}: no answer from here ({(exception is HttpRequestException ? exception.Message : "it took longer than 5 s")})",
                "start Accordo and look again; if this host cannot reach its own public address, try it from elsewhere: POST without a token must give 401");
        }
    }

    /// <summary>What an answer to a request without a token means.</summary>
    internal static Finding Judge(Uri endpoint, HttpStatusCode status, TimeSpan took)
    {
        var what = $"Teams endpoint {endpoint}: {(int)status} in {took.TotalMilliseconds:0} ms";
        return status != HttpStatusCode.Unauthorized
            ? new Finding(Verdict.Bad, $"{what}, where a request without a token must get 401", "let the reverse proxy pass POST /api/messages to Accordo, with its body and headers unchanged and without a sign-in of its own")
            : took > Comfortable
                ? new Finding(Verdict.Doubtful, what, "Teams waits 15 s for a message to be taken and 5 s for an invoke: find out what is slow between it and this host")
                : new Finding(Verdict.Good, $"{what} (Teams waits 15 s for messages, 5 s for invokes)");
    }
}
