namespace Bot.Host.Web.Access;

/// <summary>Keeps other web pages from talking in the name of whoever looks at them.</summary>
internal sealed class SameOriginFilter : IEndpointFilter
{
    /// <inheritdoc/>
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        Holds(context.HttpContext.Request)
            ? await next(context)
            : Problems.Of(StatusCodes.Status403Forbidden, "Another site", "this request comes from another web page: talk from our own, or from a program");

    /// <summary>True when a request comes from our own page, or from no page at all.</summary>
    internal static bool Holds(HttpRequest request)
    {
        // Browsers set this one themselves and no page can forge it; programs do not send it.
        if (request.Headers["Sec-Fetch-Site"].ToString() is { Length: > 0 } site)
        {
            return site is "same-origin" or "none";
        }

        return request.Headers.Origin.ToString() is not { Length: > 0 } origin
            || (Uri.TryCreate(origin, UriKind.Absolute, out var from) && new HostString(from.Authority).Equals(request.Host));
    }
}
