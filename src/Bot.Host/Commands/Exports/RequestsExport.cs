using System.Runtime.CompilerServices;
using Bot.Features.ProjectRequests.Fields;
using Bot.Features.ProjectRequests.Keeping;

namespace Bot.Host.Commands.Exports;

/// <summary>Every project request with all its fields.</summary>
internal sealed class RequestsExport : IExport
{
    /// <inheritdoc/>
    public string Name => "requests";

    /// <inheritdoc/>
    public IReadOnlyList<string> Columns(IServiceProvider services) =>
        ["number", "state", "requester", "created", "changed", "step", "version", .. Fields(services)];

    /// <inheritdoc/>
    public async IAsyncEnumerable<IReadOnlyList<string>> RowsAsync(IServiceProvider services, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var fields = Fields(services).ToList();
        await foreach (var request in services.GetRequiredService<IProjectRequestRepository>().ReadAllAsync(cancellationToken))
        {
            yield return
            [
                request.Number, request.State.ToString(), request.RequesterName, Stamp.Of(request.Created), Stamp.Of(request.Changed), Stamp.Of(request.Step + 1), Stamp.Of(request.Version),
                .. fields.Select(field => request[field]),
            ];
        }
    }

    private static IEnumerable<string> Fields(IServiceProvider services) => services.GetRequiredService<RequestForm>().Settings.Fields.Select(field => field.Name);
}
