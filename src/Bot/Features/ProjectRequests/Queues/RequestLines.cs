using Bot.Features.ProjectRequests.Keeping;
using Bot.Features.ProjectRequests.Showing;
using Bot.Language;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Features.ProjectRequests.Queues;

/// <summary>Writes a page of requests, a line each, with a button to open each.</summary>
internal static class RequestLines
{
    private const int MostTitle = 60;

    /// <summary>The page.</summary>
    /// <param name="lead">What the list is.</param>
    /// <param name="requests">The requests in order.</param>
    /// <param name="most">Length of a full page; a full page may have an older one behind it.</param>
    /// <param name="older">Makes the button to the older page from the number it begins before.</param>
    /// <param name="locale">The reader's language.</param>
    public static Reply Page(string lead, IReadOnlyList<ProjectRequest> requests, int most, Func<string, Button> older, Locale locale)
    {
        var lines = requests.Select(request => RequestTexts.Line.In(
            locale, Markdown.Escape(request.Number), Markdown.Escape(Clip.To(request.Title, MostTitle)), RequestTexts.Of(request.State).In(locale), locale.Day(DateOnly.FromDateTime(request.Created.UtcDateTime))));
        var buttons = requests.Select(request => new Button(request.Number, RequestIntents.Show, request.Number)).ToList();
        if (requests.Count == most)
        {
            buttons.Add(older(requests[^1].Number));
        }

        return new Reply($"{lead}\n\n{string.Join('\n', lines)}") { Actions = buttons };
    }
}
