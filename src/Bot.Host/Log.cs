namespace Bot.Host;

/// <summary>Everything the host logs: ids, never message text or secrets.</summary>
internal static partial class Log
{
    [LoggerMessage(100, LogLevel.Information, "Accordo is ready: {Channels}")]
    public static partial void Ready(ILogger log, string channels);

    [LoggerMessage(101, LogLevel.Warning, "Content refused: {Problem}")]
    public static partial void ContentRefused(ILogger log, string problem);

    [LoggerMessage(170, LogLevel.Information, "Reminded {People} people")]
    public static partial void Reminded(ILogger log, int people);

    [LoggerMessage(171, LogLevel.Error, "The clock could not tick; what is due stays due")]
    public static partial void ClockMissed(ILogger log, Exception exception);

    [LoggerMessage(102, LogLevel.Error, "The content could not be read again; what was read before goes on serving")]
    public static partial void ContentUnreadable(ILogger log, Exception exception);

    [LoggerMessage(103, LogLevel.Error, "What was kept long enough could not be deleted: {What}")]
    public static partial void NotForgotten(ILogger log, Exception exception, string what);

    [LoggerMessage(104, LogLevel.Warning, "Nothing reads the setting {Key}; nearest known: {Meant}")]
    public static partial void SettingUnread(ILogger log, string key, string meant);

    [LoggerMessage(110, LogLevel.Error, "A queue cannot be read; trying again")]
    public static partial void QueueUnreachable(ILogger log, Exception exception);

    [LoggerMessage(111, LogLevel.Error, "An entry of a queue failed; it comes back when its lease lapses")]
    public static partial void QueueEntryFailed(ILogger log, Exception exception);

    [LoggerMessage(112, LogLevel.Error, "Answer postponed: channel {Channel}, message {MessageId}, attempt {Attempt}")]
    public static partial void AnswerPostponed(ILogger log, Exception exception, string channel, string messageId, int attempt);

    [LoggerMessage(113, LogLevel.Warning, "Delivery postponed: channel {Channel}, message {MessageId}, attempt {Attempt}, again in {Seconds} s")]
    public static partial void DeliveryPostponed(ILogger log, Exception exception, string channel, string messageId, int attempt, int seconds);

    [LoggerMessage(114, LogLevel.Error, "Delivery given up: channel {Channel}, message {MessageId}, attempt {Attempt}")]
    public static partial void DeliveryGivenUp(ILogger log, Exception exception, string channel, string messageId, int attempt);

    [LoggerMessage(350, LogLevel.Warning, "Teams: token refused ({Reason}), key {Kid}, issuer {Issuer}, audience {Audience}")]
    public static partial void TeamsTokenRefused(ILogger log, string reason, string kid, string issuer, string audience);

    [LoggerMessage(351, LogLevel.Warning, "Teams: the signing keys at {Url} cannot be read")]
    public static partial void TeamsKeysUnavailable(ILogger log, Exception exception, string url);

    [LoggerMessage(352, LogLevel.Warning, "Teams: activity refused with {Status} ({Reason}), correlation {Correlation}")]
    public static partial void TeamsActivityRefused(ILogger log, int status, string reason, string correlation);

    [LoggerMessage(353, LogLevel.Debug, "Teams: {Type} {ActivityId}, correlation {Correlation}")]
    public static partial void TeamsActivityReceived(ILogger log, string type, string activityId, string correlation);

    [LoggerMessage(354, LogLevel.Error, "Teams: an activity cannot be kept now")]
    public static partial void TeamsInboxUnavailable(ILogger log, Exception exception);

    [LoggerMessage(355, LogLevel.Debug, "Teams: no sign of life shown ({Status} {Code})")]
    public static partial void TeamsNoStream(ILogger log, int status, string code);

    [LoggerMessage(356, LogLevel.Error, "Teams: the bot's own credentials are refused ({Code}): run accordo doctor")]
    public static partial void TeamsCredentialsRefused(ILogger log, string code);

    [LoggerMessage(357, LogLevel.Warning, "Teams: message {MessageId} may stand twice: its first sending ended with {Status}, it is sent once more")]
    public static partial void TeamsMayStandTwice(ILogger log, string messageId, int status);

    [LoggerMessage(358, LogLevel.Error, "Teams: nobody knows whether message {MessageId} was posted ({Status}); it is not sent again")]
    public static partial void TeamsFateUnknown(ILogger log, string messageId, int status);

    [LoggerMessage(361, LogLevel.Warning, "Teams: something on the way answered {Status} with a web page, not the Bot Connector: a proxy or firewall of this host's network?")]
    public static partial void TeamsForeignAnswer(ILogger log, int status);

    [LoggerMessage(200, LogLevel.Warning, "Slack request refused: {Verdict}")]
    public static partial void SlackRefused(ILogger log, Channels.Slack.Signing.SignatureVerdict verdict);

    [LoggerMessage(201, LogLevel.Error, "Slack {Kind} failed before it was kept; Slack was told so")]
    public static partial void SlackDeliveryFailed(ILogger log, Exception exception, Channels.Slack.Inbound.InboundKind kind);

    [LoggerMessage(202, LogLevel.Information, "Slack delivery for another app ignored: {App}")]
    public static partial void SlackOtherApp(ILogger log, string app);

    [LoggerMessage(203, LogLevel.Warning, "Slack delivers no more events of workspace {Team} for this minute: too many")]
    public static partial void SlackEventsLimited(ILogger log, string team);

    [LoggerMessage(204, LogLevel.Information, "Slack delivers event {EventId} again, retry {Number}: {Reason}")]
    public static partial void SlackRetry(ILogger log, string eventId, int number, string reason);

    [LoggerMessage(205, LogLevel.Warning, "Slack event ignored: not installed in workspace {Team}")]
    public static partial void SlackNotInstalled(ILogger log, string team);

    [LoggerMessage(206, LogLevel.Debug, "Slack delivery of type {Type} ignored")]
    public static partial void SlackIgnored(ILogger log, string type);

    [LoggerMessage(207, LogLevel.Warning, "Slack refused {Method} in workspace {Team}: {Error} {Needed} {Details}")]
    public static partial void SlackCallFailed(ILogger log, string method, string team, string error, string needed, string details);

    [LoggerMessage(208, LogLevel.Warning, "Slack form {MessageId} is answered in the conversation: not ready in time")]
    public static partial void SlackFormPostponed(ILogger log, Exception exception, string messageId);

    [LoggerMessage(359, LogLevel.Warning, "Teams: feedback on message {MessageId}, which is not known any more")]
    public static partial void TeamsUnknownMessageRated(ILogger log, string messageId);

    [LoggerMessage(209, LogLevel.Information, "Slack has no {Method} in workspace {Team} ({Error}): done without for an hour")]
    public static partial void SlackFeatureOff(ILogger log, string method, string team, string error);

    [LoggerMessage(360, LogLevel.Warning, "Teams: address {Address} was refused {Times} times; it is turned away unseen until it stops")]
    public static partial void TeamsTooManyRefused(ILogger log, string address, int times);

    [LoggerMessage(210, LogLevel.Information, "Slack socket open for app {App}, {Count} in all")]
    public static partial void SlackSocketOpen(ILogger log, string app, int count);

    [LoggerMessage(211, LogLevel.Warning, "Slack counts {Count} sockets of this app, {Wanted} are ours: somebody else uses the same app-level token and gets part of the messages")]
    public static partial void SlackSocketShared(ILogger log, int count, int wanted);

    [LoggerMessage(212, LogLevel.Information, "Slack socket ended: {End}")]
    public static partial void SlackSocketEnded(ILogger log, Channels.Slack.Sockets.SocketEnd end);

    [LoggerMessage(213, LogLevel.Warning, "Slack socket cannot be opened: {Error}; trying again")]
    public static partial void SlackSocketBroken(ILogger log, string error);

    [LoggerMessage(214, LogLevel.Critical, "Socket Mode stopped: {Failure}")]
    public static partial void SlackSocketsStopped(ILogger log, string failure);

    [LoggerMessage(215, LogLevel.Debug, "Slack frame of {Length} bytes skipped: not one of Slack's")]
    public static partial void SlackFrameSkipped(ILogger log, int length);

    [LoggerMessage(216, LogLevel.Error, "Slack {Type} not acknowledged: an event comes again, whoever pressed something sees Slack's warning")]
    public static partial void SlackNotAcknowledged(ILogger log, Exception exception, string type);

    [LoggerMessage(217, LogLevel.Information, "Slack tab not filled in workspace {Team}: {Error}")]
    public static partial void SlackHomeFailed(ILogger log, string error, string team);

    [LoggerMessage(218, LogLevel.Error, "Slack delivers nothing: {Hindrance}")]
    public static partial void SlackSocketsHindered(ILogger log, string hindrance);
}
