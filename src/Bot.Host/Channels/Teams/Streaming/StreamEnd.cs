using System.Text.Json.Nodes;
using Bot.Host.Channels.Teams.Connector;
using Bot.Host.Channels.Teams.Rendering;
using Bot.Language;

namespace Bot.Host.Channels.Teams.Streaming;

/// <summary>Ends a stream with the answer, whatever became of the stream meanwhile (protocol, section 4.6, errors).</summary>
internal sealed class StreamEnd(ConnectorClient connector)
{
    /// <summary>Posts the answer as the end of the stream, or else as it can still be posted.</summary>
    /// <returns>Id of the message; empty when the person stopped the stream and wants no answer.</returns>
    /// <exception cref="ConnectorException">It was refused, or nobody knows.</exception>
    public async Task<string> PostAsync(TeamsAddress address, JsonObject answer, string stream, Locale locale, CancellationToken cancellationToken)
    {
        try
        {
            var end = StreamActivities.End(answer, stream, TeamsTexts.HereItIs.In(locale));
            var id = await connector.SendAsync(address with { ReplyTo = null }, end, cancellationToken);
            return id.Length > 0 ? id : stream;
        }
        catch (ConnectorException exception) when (exception.Status is 400 or 403 && !IsRosterTrouble(exception))
        {
            if (exception.Detail.Contains("cancel", StringComparison.OrdinalIgnoreCase))
            {
                return "";
            }

            if (exception.Detail.Contains("completed", StringComparison.OrdinalIgnoreCase))
            {
                // Only an answer completes a stream: it stands there already.
                return stream;
            }

            if (exception.Detail.Contains("exceeded", StringComparison.OrdinalIgnoreCase))
            {
                await connector.UpdateAsync(address, stream, answer, cancellationToken);
                return stream;
            }

            return await connector.SendAsync(address, answer, cancellationToken);
        }
    }

    private static bool IsRosterTrouble(ConnectorException exception) => exception.Status == 403 && exception.Code is not ("ContentStreamNotAllowed" or "-" or "");
}
