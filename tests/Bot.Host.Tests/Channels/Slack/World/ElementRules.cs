using System.Text.Json.Nodes;

namespace Bot.Host.Tests.Channels.Slack.World;

/// <summary>The limits of what stands within blocks (section 5.3 of the protocol notes).</summary>
internal static class ElementRules
{
    /// <summary>A button of a row.</summary>
    public static void CheckButton(JsonNode element)
    {
        Assert.Equal("button", element["type"]!.GetValue<string>());
        BlockRules.AssertText(element["text"]!, 75);
        BlockRules.AssertLength(element["value"], 1, 2000);
        BlockRules.AssertLength(element["accessibility_label"], 1, 75);
        BlockRules.AssertLength(element["url"], 1, 3000);
        BlockRules.AssertLength(element["action_id"]!, 1, 255);
        Assert.Contains(element["style"]?.GetValue<string>(), new[] { null, "primary", "danger" });
    }

    /// <summary>A pair of thumbs.</summary>
    public static void CheckFeedback(JsonNode element)
    {
        foreach (var thumb in new[] { element["positive_button"]!, element["negative_button"]! })
        {
            BlockRules.AssertText(thumb["text"]!, 75);
            BlockRules.AssertLength(thumb["value"]!, 1, 2000);
            BlockRules.AssertLength(thumb["accessibility_label"], 1, 75);
        }
    }

    /// <summary>The element of a form's field.</summary>
    public static void CheckInput(JsonNode element)
    {
        BlockRules.AssertLength(element["action_id"]!, 1, 255);
        BlockRules.AssertText(element["placeholder"], 150);
        BlockRules.AssertAll(element["options"], 100, CheckOption);
        if (element["max_length"] is { } length)
        {
            Assert.InRange(length.GetValue<int>(), 1, 3000);
            BlockRules.AssertLength(element["initial_value"], 0, length.GetValue<int>());
        }
    }

    /// <summary>A choice; the stricter of the two published limits of its value.</summary>
    public static void CheckOption(JsonNode option)
    {
        BlockRules.AssertText(option["text"]!, 75);
        BlockRules.AssertLength(option["value"]!, 1, 75);
        BlockRules.AssertText(option["description"], 75);
    }
}
