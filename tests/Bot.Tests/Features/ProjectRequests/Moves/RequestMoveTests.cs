using Bot.Features.ProjectRequests.Keeping;
using Bot.Features.ProjectRequests.Moves;

namespace Bot.Tests.Features.ProjectRequests.Moves;

/// <summary>The table of moves, and the page that shows it to people.</summary>
public sealed class RequestMoveTests
{
    [Fact]
    public void The_page_about_requests_shows_the_table_as_it_is()
    {
        var page = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "docs", "requests.md"));

        Assert.All(RequestMove.All, move => Assert.Contains(Line(move), page, StringComparison.Ordinal));
        Assert.Equal(RequestMove.All.Count, page.Split('\n').Count(line => line.StartsWith("| `", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_action_is_one_move_and_a_decision_against_needs_its_reason()
    {
        Assert.Equal(Enum.GetValues<RequestAction>(), RequestMove.All.Select(move => move.Action));
        Assert.All(RequestMove.All, move => Assert.Equal(move.To is RequestState.Declined or RequestState.ChangesRequested, move.NeedsComment));
    }

    [Fact]
    public void Approved_and_withdrawn_requests_move_no_more() =>
        Assert.DoesNotContain(RequestMove.All, move => move.From.Contains(RequestState.Approved) || move.From.Contains(RequestState.Withdrawn));

    private static string Line(RequestMove move) =>
        $"| `{move.Action}` | {(move.From.Count == 0 ? "(new)" : string.Join(", ", move.From))} | {move.To} | {move.By} | {(move.NeedsComment ? "yes" : "no")} |";
}
