using Bot.Content;
using Bot.Features.Milestones.Plan;

namespace Bot.Tests.Features.Milestones;

/// <summary>Reading milestones.csv: what is taken, and what is refused with its line.</summary>
public sealed class MilestoneFileTests
{
    private const string Header = "id,kind,due,recurrence,owner,lead_days,state,title_it,title_en";

    [Fact]
    public void The_default_content_holds_the_ten_years_of_the_agreement()
    {
        var folder = RepositoryRoot.Partnership;
        var report = new ContentReport();
        var file = new MilestoneFile(Partnership.Load(folder));
        file.Load(folder, report);

        Assert.Empty(report.Problems);
        Assert.Equal(new DateOnly(2031, 6, 8), file.Milestones.Single(milestone => milestone.Id == "end-of-agreement").Due);
        Assert.Equal(new DateOnly(2030, 6, 8), file.Milestones.Single(milestone => milestone.Id == "anniversary").Days().Last());
    }

    [Theory]
    [InlineData("a,task,2026-02-30,,,,,Rapporto,Report", "due is '2026-02-30'")]
    [InlineData("a,task,2026-03-31,,nobody,,,Rapporto,Report", "owner 'nobody' is unknown")]
    [InlineData("a,task,2026-03-31,FREQ=MONTHLY,,,,Rapporto,Report", "has no end")]
    [InlineData("a,task,2026-03-31,FREQ=DAILY;COUNT=5000,,,,Rapporto,Report", "more than 1000 days")]
    [InlineData("a,task,2026-03-30,FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=4,,,,Rapporto,Report", "whose first is 2026-03-31")]
    [InlineData("a,task,2026-03-31,,,soon,,Rapporto,Report", "lead_days has 'soon'")]
    [InlineData("a,meeting,2026-03-31,,,,,Rapporto,Report", "kind is 'meeting'")]
    [InlineData("a,task,2026-03-31,,,,maybe,Rapporto,Report", "state is 'maybe'")]
    [InlineData("a,task,2026-03-31,,,,,,", "title_it and title_en are empty")]
    public void A_wrong_row_is_refused_with_file_line_and_reason_and_the_others_are_taken(string row, string why)
    {
        var (file, report) = Load($"{Header}\nfine,task,2026-03-31,,ada@example.org,,,Rapporto,Report\n{row}\n");

        var problem = Assert.Single(report.Problems);
        Assert.StartsWith("milestones.csv:3: ", problem.ToString(), StringComparison.Ordinal);
        Assert.Contains(why, problem.Why, StringComparison.Ordinal);
        Assert.Equal("fine", Assert.Single(file.Milestones).Id);
    }

    [Fact]
    public void A_duplicated_id_is_refused_and_the_first_one_stands()
    {
        var (file, report) = Load($"{Header}\na,task,2026-03-31,,,,,Primo,First\na,task,2027-03-31,,,,,Secondo,Second\n");

        Assert.Contains("earlier row", Assert.Single(report.Problems).Why, StringComparison.Ordinal);
        Assert.Equal("First", Assert.Single(file.Milestones).Title.En);
    }

    private static (MilestoneFile File, ContentReport Report) Load(string text)
    {
        using var folder = new TemporaryFolder();
        folder.Write("milestones.csv", text);
        var report = new ContentReport();
        var file = new MilestoneFile(new Partnership(new LocalText("P", "P"), "Europe/Rome") { Roles = new Dictionary<string, IReadOnlyList<string>> { ["coordinator"] = [] } });
        file.Load(folder.Path, report);
        return (file, report);
    }
}
