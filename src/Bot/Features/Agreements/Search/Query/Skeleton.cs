using System.Text;

namespace Bot.Features.Agreements.Search.Query;

/// <summary>What is left of a learned word when the spelling habits of Italian and English are taken off.</summary>
internal static class Skeleton
{
    // Applied in order; English endings become their Italian ones before both are cut.
    private static readonly (string Old, string New)[] Rules =
    [
        ("ph", "f"), ("th", "t"), ("ch", "c"), ("ck", "c"), ("qu", "cu"), ("k", "c"), ("y", "i"), ("x", "s"), ("w", "v"), ("j", "g"), ("ct", "t"), ("pt", "t"), ("bs", "s"),
        ("zz", "z"), ("tion", "z"), ("zion", "z"), ("sion", "s"), ("h", ""), ("ae", "e"), ("oe", "e"), ("ns", "s"), ("nst", "st"),
    ];

    private static readonly string[] Endings = [.. "amente emente mente li icita iciti ita iti ale ali al ico ica ici iche ic ivo iva ivi ive iv oso osa osi ose ous ario aria ari arie ari enza enze ence anza anze ance ente enti ent ante anti ant mento menti ment ista iste isti ist ismo ism bile bili ble are ere ire ato ata ati ate ed ing es s o a e i".Split(' ').OrderByDescending(ending => ending.Length)];

    /// <summary>The skeleton of a folded word.</summary>
    public static string Of(string word)
    {
        var text = new StringBuilder(word);
        foreach (var (old, @new) in Rules)
        {
            text.Replace(old, @new);
        }

        for (var i = text.Length - 1; i > 0; i--)
        {
            if (text[i] == text[i - 1])
            {
                text.Remove(i, 1);
            }
        }

        var skeleton = text.ToString();
        var ending = Endings.FirstOrDefault(ending => skeleton.Length - ending.Length >= 3 && skeleton.EndsWith(ending, StringComparison.Ordinal));
        return ending is null ? skeleton : skeleton[..^ending.Length];
    }

    /// <summary>How alike two skeletons are, 0 to 1: their edit distance in relation to their length.</summary>
    public static double Likeness(string one, string other)
    {
        var longest = Math.Max(one.Length, other.Length);
        var allowed = longest / 4;
        return Math.Abs(one.Length - other.Length) > allowed ? 0 : 1 - ((double)EditDistance.Between(one, other, allowed) / longest);
    }
}
