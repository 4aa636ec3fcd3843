using System.Text.Json.Nodes;
using Bot.Content;
using Bot.Features.ProjectRequests.Fields;

namespace Bot.Tests.Features.ProjectRequests.Fields;

/// <summary>A mistake in <c>requests.json</c> is said in words that help, and the last good version serves on.</summary>
public sealed class RequestFormTests
{
    [Theory]
    [InlineData("title", """{ "name": "titolo" }""", "'title' is missing")]
    [InlineData("lab", """{ "name": "budget" }""", "'budget' stands there twice")]
    [InlineData("lab", """{ "maxLength": 5000 }""", "maxLength 5000")]
    [InlineData("lab", """{ "kind": "choice" }""", "has no choices")]
    [InlineData("lab", """{ "kind": "colour" }""", "write one of text, paragraph")]
    [InlineData("lab", """{ "colour": "red" }""", "colour")]
    [InlineData("ip", """{ "touches": "weather" }""", "touches 'weather': write one of ip, publication, data")]
    [InlineData("data", """{ "areas": ["astrology"] }""", "research area 'astrology'")]
    [InlineData("budget", """{ "max": "1e400" }""", "bounded by '1e400'")]
    [InlineData("deadline", """{ "min": "tomorrow" }""", "bounded by 'tomorrow'")]
    public void What_is_wrong_with_a_field_is_named(string field, string change, string said)
    {
        using var folder = new PartnershipFolder();
        var form = new RequestForm(Partnership.Load(folder.Path));
        form.Load(folder.Path, new ContentReport());
        folder.Change("requests.json", json =>
        {
            var found = json["fields"]!.AsArray().Single(one => one!["name"]!.GetValue<string>() == field)!;
            foreach (var (key, value) in JsonNode.Parse(change)!.AsObject())
            {
                found[key] = value?.DeepClone();
            }
        });

        var report = new ContentReport();
        form.Load(folder.Path, report);

        Assert.Contains(report.Problems, problem => problem.ToString()!.Contains(said, StringComparison.Ordinal));
        Assert.Equal(12, form.Settings.Fields.Count);
    }

    [Theory]
    [InlineData("""[ { "steps": [["nobody"]] } ]""", "'nobody' is no e-mail address")]
    [InlineData("""[ { "steps": [[]] } ]""", "names nobody")]
    [InlineData("""[ { "areas": ["astrology"], "steps": [] } ]""", "research area 'astrology'")]
    public void What_is_wrong_with_a_rule_is_named(string rules, string said)
    {
        using var folder = new PartnershipFolder().WithApproval(rules);
        var report = new ContentReport();

        new RequestForm(Partnership.Load(folder.Path)).Load(folder.Path, report);

        Assert.Contains(report.Problems, problem => problem.ToString()!.Contains(said, StringComparison.Ordinal));
    }
}
