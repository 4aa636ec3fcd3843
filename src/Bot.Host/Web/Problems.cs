using Microsoft.AspNetCore.Http.HttpResults;

namespace Bot.Host.Web;

/// <summary>Errors over HTTP: problem details (RFC 9457) that say what is wrong and what to do.</summary>
internal static class Problems
{
    /// <summary>One problem.</summary>
    /// <param name="status">HTTP status.</param>
    /// <param name="title">The kind of problem in a few words.</param>
    /// <param name="detail">What is wrong here, and what to do.</param>
    public static ProblemHttpResult Of(int status, string title, string detail) => TypedResults.Problem(detail, statusCode: status, title: title);

    /// <summary>What is wrong with which field.</summary>
    public static ProblemHttpResult Fields(IReadOnlyDictionary<string, string> errors)
    {
        ArgumentNullException.ThrowIfNull(errors);
        return TypedResults.Problem(new HttpValidationProblemDetails(errors.ToDictionary(error => error.Key, error => new[] { error.Value }))
        {
            Status = StatusCodes.Status400BadRequest,
            Title = "The request cannot be read",
            Detail = string.Join("; ", errors.Select(error => $"{error.Key}: {error.Value}")),
        });
    }

    /// <summary>A problem that passes by itself.</summary>
    public static IResult Later(HttpContext http, int status, string title, string detail, TimeSpan after)
    {
        ArgumentNullException.ThrowIfNull(http);
        http.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(after.TotalSeconds)).ToString(provider: null);
        return Of(status, title, detail);
    }
}
