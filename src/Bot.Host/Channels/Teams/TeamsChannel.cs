using Bot.Host.Channels.Teams.Connector;
using Bot.Host.Channels.Teams.Rendering;
using Bot.Language;
using Bot.Messages;

namespace Bot.Host.Channels.Teams;

/// <summary>The way out to Teams: renders a neutral reply and posts it through the Bot Connector.</summary>
internal sealed class TeamsChannel(TeamsRenderer renderer, TeamsPoster poster, ConnectorClient connector, ConversationReferences references, DeliveryFailure failures) : IChannel
{
    /// <summary>The channel's name.</summary>
    public const string ChannelName = "teams";

    /// <inheritdoc/>
    public string Name => ChannelName;

    /// <inheritdoc/>
    public async Task<string> SendAsync(Conversation conversation, Reply reply, string key, CancellationToken cancellationToken)
    {
        var (address, place) = await PlaceAsync(conversation, reply, cancellationToken);
        try
        {
            address = await OpenAsync(address, cancellationToken);
            try
            {
                return await poster.PostAsync(address, renderer.Render(reply, place), key, place.Locale, cancellationToken);
            }
            catch (ConnectorException exception) when (DeliveryFailure.IsUnfit(exception))
            {
                return await poster.PostAsync(address, renderer.RenderWords(reply, place), key, place.Locale, cancellationToken);
            }
        }
        catch (ConnectorException exception)
        {
            throw await FailAsync(conversation, exception, key, cancellationToken);
        }
    }

    /// <inheritdoc/>
    public async Task UpdateAsync(Conversation conversation, string sentId, Reply reply, CancellationToken cancellationToken)
    {
        if (sentId.Length == 0)
        {
            // The platform never said which message it was, so it cannot be changed.
            await SendAsync(conversation, reply, $"{conversation.Id}:update", cancellationToken);
            return;
        }

        var (address, place) = await PlaceAsync(conversation, reply, cancellationToken);
        var activities = renderer.Render(reply, place);
        try
        {
            address = await OpenAsync(address, cancellationToken);
            await connector.UpdateAsync(address, sentId, activities[0], cancellationToken);
            await poster.PostAsync(address, [.. activities.Skip(1)], $"{sentId}:rest", place.Locale, cancellationToken);
        }
        catch (ConnectorException exception) when (exception.Status == StatusCodes.Status404NotFound)
        {
            // The message to change is gone (deleted by somebody): what it was to say is said anew, once.
            await SendAsync(conversation, reply, $"{sentId}:again", cancellationToken);
        }
        catch (ConnectorException exception)
        {
            throw await FailAsync(conversation, exception, sentId, cancellationToken);
        }
    }

    private async Task<(TeamsAddress Address, RenderPlace Place)> PlaceAsync(Conversation conversation, Reply reply, CancellationToken cancellationToken)
    {
        var address = TeamsAddress.Of(conversation);
        var reference = await references.FindAsync(conversation.Id, cancellationToken);
        if (reference?.IsBlocked == true)
        {
            throw DeliveryException.Blocked("nothing has come from there since");
        }

        // A conversation may have moved since this message was written: the latest checked address wins.
        address = reference is null ? address : address with { ServiceUrl = reference.Address.ServiceUrl, IsLocal = reference.Address.IsLocal };
        var locale = Locale.Parse(reply.Language) ?? Locale.Parse(reference?.Locale) ?? Locale.Italian;
        return (address, new RenderPlace(locale, conversation.IsPrivate)
        {
            PersonId = conversation.IsPrivate ? address.PersonId : null,
            RefreshFor = conversation.IsPrivate ? [] : reference?.People ?? [],
        });
    }

    private async ValueTask<TeamsAddress> OpenAsync(TeamsAddress address, CancellationToken cancellationToken) =>
        address.ConversationId.Length > 0 ? address : await connector.OpenAsync(address, cancellationToken);

    private async Task<DeliveryException> FailAsync(Conversation conversation, ConnectorException exception, string key, CancellationToken cancellationToken)
    {
        if (DeliveryFailure.IsBlocked(exception))
        {
            await references.BlockAsync(conversation.Id, cancellationToken);
        }

        return failures.Explain(exception, key);
    }
}
