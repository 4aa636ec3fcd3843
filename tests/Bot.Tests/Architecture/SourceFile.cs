using System.Text.RegularExpressions;

namespace Bot.Tests.Architecture;

/// <summary>One source file of the product, as the architecture rules see it.</summary>
/// <param name="Path">Relative to the repository, with forward slashes.</param>
/// <param name="Text">Its text.</param>
internal sealed partial record SourceFile(string Path, string Text)
{
    private static readonly IReadOnlyList<SourceFile> All =
    [
        .. Directory.EnumerateFiles(System.IO.Path.Combine(RepositoryRoot.Path, "src"), "*.cs", SearchOption.AllDirectories)
            .Select(path => System.IO.Path.GetRelativePath(RepositoryRoot.Path, path).Replace('\\', '/'))
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
            .Select(path => new SourceFile(path, File.ReadAllText(System.IO.Path.Combine(RepositoryRoot.Path, path)))),
    ];

    /// <summary>The text without comments and string literals: the words that the compiler sees.</summary>
    public string Code => Silent().Replace(Text, " ");

    /// <summary>The namespace it declares, which follows its folder.</summary>
    public string Namespace => Declared().Match(Code).Groups[1].Value;

    /// <summary>Names of the types it declares, nested ones included.</summary>
    public IEnumerable<string> Types => Declaration().Matches(Code).Select(match => match.Groups[1].Value);

    /// <summary>Files under a folder; at least one, so that no rule passes for want of files.</summary>
    public static IReadOnlyList<SourceFile> Under(string folder)
    {
        var files = All.Where(file => file.Path.StartsWith(folder, StringComparison.Ordinal)).ToList();
        Assert.True(files.Count > 0, $"no source file under {folder}: the rule judges nothing");
        return files;
    }

    /// <summary>Subfolders that hold source files, one level down.</summary>
    public static IReadOnlyList<string> Folders(string folder) =>
        [.. Under(folder).Select(file => file.Path[folder.Length..]).Where(rest => rest.Contains('/', StringComparison.Ordinal)).Select(rest => $"{folder}{rest.Split('/')[0]}/").Distinct()];

    /// <summary>
    /// Whether the code can name a type of another folder: by a using line (alias and static included), or by the type's name
    /// behind the last part of its namespace. Without one of these the name would not compile.
    /// </summary>
    public bool Names(SourceFile other) =>
        Regex.IsMatch(Code, $@"\busing\s[^;]*\b{Regex.Escape(other.Namespace)}\s*[;.]")
        || other.Types.Any(type => Regex.IsMatch(Code, $@"\b{Regex.Escape(other.Namespace.Split('.')[^1])}\s*\.\s*{type}\b"));

    [GeneratedRegex("""//[^\n]*|/\*.*?\*/|\"\"\".*?\"\"\"|"(\\.|[^"\\\n])*"|'(\\.|[^'\\])'""", RegexOptions.Singleline)]
    private static partial Regex Silent();

    [GeneratedRegex(@"\bnamespace\s+([\w.]+)\s*;")]
    private static partial Regex Declared();

    [GeneratedRegex(@"\b(?:class|record struct|record class|record|struct|interface|enum)\s+([A-Z]\w*)")]
    private static partial Regex Declaration();
}
