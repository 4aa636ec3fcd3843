using System.Runtime.InteropServices;
using System.Text;

namespace Bot.Language.Vectors;

/// <summary>Reads the file that <c>bench/WordVectors/make.mjs</c> makes: words in order of frequency, then a byte for each axis of each.</summary>
internal static class VectorFile
{
    private const string Resource = "Bot.Language.Vectors.english.vectors";

    // Weight of a word by its frequency (Arora, Liang and Ma 2017); by Zipf's law the n-th word makes up about 0.08 / n of all text.
    private const float Rare = 0.001f;
    private const float MostFrequent = 0.08f;

    /// <summary>The English words and their vectors.</summary>
    public static Dictionary<string, WordVector> Read()
    {
        using var stream = typeof(VectorFile).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"the word vectors {Resource} are missing from the library");
        using var reader = new BinaryReader(stream);
        var (count, axes, length) = (reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32());
        if (axes != WordVectors.AxisCount)
        {
            throw new InvalidOperationException($"the word vectors have {axes} axes and not {WordVectors.AxisCount}");
        }

        var words = Encoding.UTF8.GetString(reader.ReadBytes(length)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var numbers = new sbyte[count * axes];
        stream.ReadExactly(MemoryMarshal.AsBytes(numbers.AsSpan()));
        var vectors = new Dictionary<string, WordVector>(count, StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            vectors.Add(words[i], new WordVector(numbers, i * axes, Rare / (Rare + (MostFrequent / (i + 3)))));
        }

        return vectors;
    }
}
