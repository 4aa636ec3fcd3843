using System.Globalization;
using System.Xml.Linq;
using Bot.Content;
using Bot.Features.Milestones.Plan;
using Bot.Features.Milestones.Timeline;
using Bot.Language;

namespace Bot.Tests.Features.Milestones.Timeline;

/// <summary>The picture of few dates and of many, in both languages.</summary>
public sealed class TimelineSvgTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Theory]
    [InlineData("it", "1 in ritardo, 31 in arrivo, 28 fatte", "…e altre 22")]
    [InlineData("en", "1 late, 31 coming, 28 done", "…and 22 more")]
    public void Sixty_dates_are_counted_by_state_and_what_the_list_cannot_hold_is_said(string language, string counts, string more)
    {
        var picture = Draw(Many(60), Locale.Parse(language)!);

        Assert.StartsWith(counts, picture.Root!.Element(Svg + "desc")!.Value, StringComparison.Ordinal);
        Assert.Contains(Words(picture), words => words == more);
        Assert.Equal(60 + 10 + 3, picture.Descendants().Count(IsMark));
    }

    [Fact]
    public void Marks_of_days_that_lie_close_together_do_not_cover_each_other()
    {
        var days = Enumerable.Range(0, 4).Select(i => Day($"d{i}", "Consegna", Today.AddDays(i))).Append(Day("far", "Fine", Today.AddYears(10))).ToList();

        var places = Draw(days, Locale.Italian).Descendants(Svg + "circle").Where(mark => mark.Attribute("cx")!.Value is not "48").Select(mark => (mark.Attribute("cx")!.Value, mark.Attribute("cy")!.Value)).ToList();

        Assert.Equal(5, places.Distinct().Count());
    }

    [Fact]
    public void A_title_that_is_too_long_is_cut_and_its_marks_are_text_only()
    {
        var title = $"<script>alert(\"è\")</script> & {new string('可', 100)}";

        var words = Words(Draw([Day("a", title, Today.AddDays(3))], Locale.Italian)).Single(words => words.StartsWith("<script>", StringComparison.Ordinal));

        Assert.EndsWith("…", words, StringComparison.Ordinal);
        Assert.InRange(words.EnumerateRunes().Sum(rune => rune.Value >= 0x1100 ? 2 : 1), 60, 76);
    }

    [Fact]
    public void Every_state_has_a_shape_of_its_own()
    {
        var picture = Draw([Day("late", "A", Today.AddDays(-3)), Day("done", "B", Today.AddDays(-2)) with { IsDone = true }, Day("coming", "C", Today.AddDays(2))], Locale.English).ToString();

        Assert.All(["class=\"late\"", "class=\"done\"", "class=\"due\"", "prefers-color-scheme:dark"], part => Assert.Contains(part, picture, StringComparison.Ordinal));
    }

    private static bool IsMark(XElement element) => element.Name == Svg + "circle" || (element.Name == Svg + "path" && element.Attribute("class")?.Value == "late");

    private static IEnumerable<string> Words(XDocument picture) => picture.Descendants(Svg + "text").Select(text => text.Value);

    private static XDocument Draw(IReadOnlyList<MilestoneDay> days, Locale locale) => XDocument.Parse(TimelineSvg.Draw(days, Today, "Partnership", locale));

    private static List<MilestoneDay> Many(int count) =>
    [
        .. Enumerable.Range(0, count).Select(i => Day($"m{i.ToString(CultureInfo.InvariantCulture)}", $"Rapporto {i}", new DateOnly(2021, 6, 8).AddMonths(2 * i)))
            .Select(day => day with { IsDone = day.Day < Today.AddDays(-30) }),
    ];

    private static MilestoneDay Day(string id, string title, DateOnly day) => new(new Milestone(id, MilestoneKind.Task, new LocalText(title, title), day), day, false);
}
