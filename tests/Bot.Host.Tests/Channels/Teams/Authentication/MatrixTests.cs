using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;

namespace Bot.Host.Tests.Channels.Teams.Authentication;

/// <summary>The matrix is whole: each of its 68 rows is the name of a test or of a case.</summary>
public sealed partial class MatrixTests
{
    [Fact]
    public void Every_row_of_the_matrix_is_a_test()
    {
        var methods = typeof(MatrixTests).Assembly.GetTypes()
            .Where(type => type.Namespace?.StartsWith("Bot.Host.Tests.Channels.Teams", StringComparison.Ordinal) == true)
            .SelectMany(type => type.GetMethods())
            .Where(method => method.GetCustomAttribute<FactAttribute>() is { Skip: null })
            .ToList();
        var named = methods.SelectMany(method => Named(method.Name));
        var cases = methods.SelectMany(method => method.GetCustomAttributes<InlineDataAttribute>().SelectMany(attribute => attribute.GetData(method)))
            .Concat(RequestMatrixTests.Names())
            .Select(values => values[0] as string ?? "")
            .Select(name => Number().Match(name))
            .Where(match => match.Success)
            .Select(match => int.Parse(match.Value, CultureInfo.InvariantCulture));

        Assert.Equal(Enumerable.Range(1, 68), named.Concat(cases).Where(row => row is > 0 and <= 68).Distinct().Order());
    }

    // "Row_16_…" is one row, "Rows_45_to_49_…" names the rows of its cases, "Rows_51_and_55_…" are two.
    private static IEnumerable<int> Named(string method) => Rows().Match(method) is { Success: true } match && match.Groups["link"].Value != "to"
        ? match.Groups["row"].Captures.Select(capture => int.Parse(capture.Value, CultureInfo.InvariantCulture))
        : [];

    [GeneratedRegex("^Rows?_(?<row>\\d+)(?:_(?<link>and|to)_(?<row>\\d+))?")]
    private static partial Regex Rows();

    [GeneratedRegex("^\\d+(?= )")]
    private static partial Regex Number();
}
