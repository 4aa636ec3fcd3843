using System.Threading.RateLimiting;
using Bot.Host.Web.Access;
using Bot.Host.Web.Settings;
using Microsoft.Extensions.Options;

namespace Bot.Host.Channels.WebChat.Talk;

/// <summary>How fast a person may write, and how many live streams they may hold open.</summary>
internal sealed class MessageLimits(IOptions<WebChatOptions> options) : IDisposable
{
    private const int StreamsPerPerson = 12;

    private readonly PartitionedRateLimiter<Visitor> messages = PartitionedRateLimiter.Create<Visitor, string>(visitor =>
        RateLimitPartition.GetTokenBucketLimiter(Key(visitor), _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = options.Value.MessageBurst,
            TokensPerPeriod = options.Value.MessagesPerSecond,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
            QueueLimit = 0,
        }));

    private readonly PartitionedRateLimiter<Visitor> streams = PartitionedRateLimiter.Create<Visitor, string>(visitor =>
        RateLimitPartition.GetConcurrencyLimiter(Key(visitor), _ => new ConcurrencyLimiterOptions { PermitLimit = StreamsPerPerson, QueueLimit = 0 }));

    /// <summary>Counts a message.</summary>
    /// <returns>How long to wait; null when it may pass.</returns>
    public TimeSpan? Count(Visitor visitor)
    {
        using var lease = messages.AttemptAcquire(visitor);
        return lease.IsAcquired ? null : lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromSeconds(1);
    }

    /// <summary>Opens a stream; disposing the lease closes it.</summary>
    public RateLimitLease OpenStream(Visitor visitor) => streams.AttemptAcquire(visitor);

    /// <inheritdoc/>
    public void Dispose()
    {
        messages.Dispose();
        streams.Dispose();
    }

    private static string Key(Visitor visitor) => visitor.LimitKey.Length > 0 ? visitor.LimitKey : visitor.Id;
}
