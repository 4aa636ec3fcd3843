using Bot.Language.Names;
using FuzzySharp;

namespace Bot.Benchmarks.Understanding;

/// <summary>Finding one of 10,000 made-up people by a misspelt name, beside FuzzySharp on the same list and the same questions.</summary>
internal static class NamesBenchmark
{
    private const int People = 10_000;
    private const int Judged = 300;

    private static readonly string[] Beginnings = [.. "Al Bel Cor Dan El Fab Gal Ila Lor Mar Nor Ot Pal Ros San Tar Ul Val Zan Bru".Split(' ')];
    private static readonly string[] Middles = [.. "ber ci det fan gan lin mon nar pel ran sit ton ven zet".Split(' ')];
    private static readonly string[] Endings = [.. "a o i etti ino oni ese ardi elli ano".Split(' ')];

    /// <summary>Prints speed side by side and how often each finds the right name first.</summary>
    public static Task RunAsync()
    {
        var random = new Random(1);
        string Word() => Beginnings[random.Next(Beginnings.Length)] + Middles[random.Next(Middles.Length)] + Endings[random.Next(Endings.Length)];
        var people = Enumerable.Range(0, People).Select(_ => $"{Word()} {Word()}").Distinct().ToArray();
        var asked = people.OrderBy(_ => random.Next()).Take(Judged).Select(name => (Name: name, Written: Slip(name, random))).ToArray();
        var index = new NameIndex(people.Select(name => (name, name)));
        var ours = asked.Count(query => index.Find(query.Written, 1) is [var match] && match.Name == query.Name);
        var theirs = asked.Count(query => Process.ExtractTop(query.Written, people, limit: 1).First().Value == query.Name);
        Console.WriteLine($"{people.Length} people, {Judged} names with a slip: right first, ours {ours}, FuzzySharp {theirs}");
        new SideBySide(slices: 5)
            .Add("NameIndex.Find, five best", number => index.Find(asked[number % Judged].Written, 5))
            .Add("FuzzySharp ExtractTop (WeightedRatio), five best", number => _ = Process.ExtractTop(asked[number % Judged].Written, people, limit: 5).ToList())
            .Run();
        return Task.CompletedTask;
    }

    // A letter dropped or doubled, neighbours swapped, words turned round, or lower case.
    private static string Slip(string name, Random random)
    {
        var at = random.Next(1, name.Length - 2);
        return random.Next(5) switch
        {
            0 => name.Remove(at, 1),
            1 => name.Insert(at, name[at].ToString()),
            2 => $"{name[..at]}{name[at + 1]}{name[at]}{name[(at + 2)..]}",
            3 => string.Join(' ', name.Split(' ').Reverse()),
            _ => name.ToLowerInvariant().Remove(at, 1),
        };
    }
}
