using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Bot.Host.Channels.Teams.Authentication.Keys;

/// <summary>
/// The published keys of one issuer: read when first needed, again every twelve hours, and at once for a key id nobody knows
/// (at most once a minute), so that the first request after a rotation succeeds.
/// </summary>
internal sealed class SigningKeys(string metadataUrl, HttpClient http, TimeProvider time, ILogger<SigningKeys> log) : IDisposable
{
    private static readonly TimeSpan Fresh = TimeSpan.FromHours(12);
    private static readonly TimeSpan Usable = TimeSpan.FromHours(36);
    private static readonly TimeSpan BetweenRefreshes = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim gate = new(1, 1);
    private volatile KeySet? current;
    private DateTimeOffset refreshed = DateTimeOffset.MinValue;
    private (DateTimeOffset At, Exception Cause)? failure;
    private int isRenewing;

    /// <summary>The keys as last read.</summary>
    /// <exception cref="KeysUnavailableException">They were never read, or too long ago, and cannot be read now.</exception>
    public ValueTask<KeySet> GetAsync(CancellationToken cancellationToken)
    {
        var keys = current;
        var age = keys is null ? TimeSpan.MaxValue : time.GetUtcNow() - keys.FetchedAt;
        if (age < Fresh)
        {
            return ValueTask.FromResult(keys!);
        }

        if (age < Usable)
        {
            RenewBehind();
            return ValueTask.FromResult(keys!);
        }

        return new ValueTask<KeySet>(LoadAsync(keys, cancellationToken));
    }

    /// <summary>The keys read anew because one was not among them; the same ones when that was tried within the last minute.</summary>
    public async Task<KeySet> RefreshAsync(KeySet seen, CancellationToken cancellationToken)
    {
        await gate.WaitAsync(cancellationToken);
        try
        {
            if (!ReferenceEquals(current, seen) || time.GetUtcNow() - refreshed < BetweenRefreshes)
            {
                return current!;
            }

            refreshed = time.GetUtcNow();
            return await FetchAsync(cancellationToken);
        }
        catch (KeysUnavailableException exception)
        {
            Log.TeamsKeysUnavailable(log, exception, metadataUrl);
            return seen;
        }
        finally
        {
            gate.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => gate.Dispose();

    private async Task<KeySet> LoadAsync(KeySet? seen, CancellationToken cancellationToken)
    {
        await gate.WaitAsync(cancellationToken);
        try
        {
            if (current is { } loaded && !ReferenceEquals(loaded, seen))
            {
                return loaded;
            }

            // While the issuer is down, requests must not queue up behind one slow attempt after the other.
            return failure is { } recent && time.GetUtcNow() - recent.At < AfterFailure
                ? throw new KeysUnavailableException(recent.Cause)
                : await FetchAsync(cancellationToken);
        }
        finally
        {
            gate.Release();
        }
    }

    private void RenewBehind()
    {
        if (Interlocked.Exchange(ref isRenewing, 1) == 0)
        {
            _ = Task.Run(async () =>
            {
                try
                {
                    await LoadAsync(current, CancellationToken.None);
                }
                catch (KeysUnavailableException exception)
                {
                    Log.TeamsKeysUnavailable(log, exception, metadataUrl);
                }
                finally
                {
                    Volatile.Write(ref isRenewing, 0);
                }
            });
        }
    }

    private async Task<KeySet> FetchAsync(CancellationToken cancellationToken)
    {
        // Teams waits fifteen seconds for its answer, and others wait behind this look-up.
        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, patience.Token);
        try
        {
            // http:// passes the check of the settings only for this machine, outside Production.
            var retriever = new HttpDocumentRetriever(http) { RequireHttps = !new Uri(metadataUrl).IsLoopback };

            // The retriever's own request does not hear the end of our patience.
            var configuration = await OpenIdConnectConfigurationRetriever.GetAsync(metadataUrl, retriever, either.Token).WaitAsync(either.Token);
            var keys = configuration.JsonWebKeySet.Keys
                .Where(key => !string.IsNullOrEmpty(key.Kid))
                .Select(SigningKey.Read).OfType<SigningKey>()
                .DistinctBy(key => key.Key.KeyId, StringComparer.Ordinal)
                .ToDictionary(key => key.Key.KeyId, StringComparer.Ordinal);
            failure = null;
            return current = new KeySet(keys, time.GetUtcNow());
        }
#pragma warning disable CA1031 // whatever the network or the document did: there are no keys
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            failure = (time.GetUtcNow(), exception);
            throw new KeysUnavailableException(exception);
        }
    }
}
