using Bot.Content;
using Bot.Features.Agreements.Search.Query;

namespace Bot.Features.Agreements.Lexicon;

/// <summary>The partnership's own glossary, <c>glossary.csv</c>: what is called how in Italian and English, on top of what the bot knows anyway.</summary>
public sealed class GlossaryFile : IContent
{
    private const string File = "glossary.csv";

    private volatile Glossary? current;
    private string known = "";

    /// <summary>Raised after the glossary changed, on the thread that loaded it.</summary>
    public event EventHandler? Changed;

    /// <inheritdoc/>
    public string Kind => "glossary";

    /// <summary>The glossary that serves now.</summary>
    public Glossary Current => current ?? Lexicons.Glossary;

    /// <inheritdoc/>
    public void Load(string folder, ContentReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var rows = CsvTable.Read(folder, File, ["italian", "english"], report, Take);
        report.Load(Kind, rows.Count);
        var told = string.Join('\n', rows.Select(row => $"{string.Join(';', row.English)}={string.Join(';', row.Italian)}"));
        if (told == known)
        {
            return;
        }

        known = told;
        var glossary = Lexicons.NewGlossary();
        foreach (var (english, italian) in rows)
        {
            glossary.Add(english, italian);
        }

        current = glossary;
        Changed?.Invoke(this, EventArgs.Empty);
    }

    // Several words on one side say the same: "IA; intelligenza artificiale".
    private static (IReadOnlyList<string> English, IReadOnlyList<string> Italian) Take(CsvRow row)
    {
        row.Required("italian");
        row.Required("english");
        return (row.List("english"), row.List("italian"));
    }
}
