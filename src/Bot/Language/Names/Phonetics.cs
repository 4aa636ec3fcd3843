using System.Text;

namespace Bot.Language.Names;

/// <summary>Spells names as they sound to an Italian ear, roughly: doubled letters, silent h and voiced twins fall together.</summary>
internal static class Phonetics
{
    private static readonly (string Written, string Sound)[] Clusters =
    [
        ("ph", "f"), ("qu", "k"), ("ck", "k"), ("gh", "k"), ("ch", "k"), ("gn", "n"), ("gl", "l"), ("sc", "s"), ("th", "t"),
    ];

    /// <summary>The sound of a folded word.</summary>
    public static string Of(string word)
    {
        foreach (var (written, sound) in Clusters)
        {
            word = word.Replace(written, sound, StringComparison.Ordinal);
        }

        var sounds = new StringBuilder(word.Length);
        foreach (var letter in word)
        {
            var sound = Sound(letter);
            if (letter != 'h' && (sounds.Length == 0 || sounds[^1] != sound))
            {
                sounds.Append(sound);
            }
        }

        return sounds.ToString();
    }

    private static char Sound(char letter) => letter switch
    {
        'y' or 'j' or 'e' => 'i',
        'o' => 'u',
        'w' or 'v' => 'f',
        'c' or 'q' or 'g' => 'k',
        'x' or 'z' => 's',
        'd' => 't',
        'b' => 'p',
        _ => letter,
    };
}
