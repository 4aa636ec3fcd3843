using System.Xml.Linq;

namespace Bot.Features.Agreements.Documents.Reading.Word;

/// <summary>Names of WordprocessingML (ECMA-376 part 1, chapter 17) and the reading of its values.</summary>
internal static class W
{
    public static readonly XNamespace Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>A child of the main namespace.</summary>
    public static XElement? Child(this XElement? element, string name) => element?.Element(Main + name);

    /// <summary>The <c>w:val</c> of a child; null when it is missing.</summary>
    public static string? Value(this XElement? element, string child) => element.Child(child)?.Attribute(Main + "val")?.Value;

    /// <summary>The number of a child's <c>w:val</c>; null when there is none.</summary>
    public static int? Number(this XElement? element, string child) => int.TryParse(element.Value(child), out var number) ? number : null;

    /// <summary>True when a switch such as <c>w:vanish</c> is there and not turned off.</summary>
    public static bool IsOn(this XElement? element, string child) =>
        element.Child(child) is { } found && found.Attribute(Main + "val")?.Value is not ("0" or "false" or "off");
}
