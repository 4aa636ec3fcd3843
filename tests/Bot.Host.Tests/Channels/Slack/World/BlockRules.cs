using System.Text.Json.Nodes;

namespace Bot.Host.Tests.Channels.Slack.World;

/// <summary>Slack's published limits (section 5 of the protocol notes), held over everything the tests produce.</summary>
internal static class BlockRules
{
    private static readonly Dictionary<string, int> PlainLimits = new() { ["button"] = 75, ["option"] = 75, ["input"] = 2000, ["modal"] = 24 };

    /// <summary>Fails with the first broken limit of a message's blocks.</summary>
    public static void CheckMessage(JsonArray blocks) => Check(blocks, 50);

    /// <summary>Fails with the first broken limit of a modal or home view.</summary>
    public static void CheckView(JsonObject view)
    {
        Check(view["blocks"]!.AsArray(), 100);
        Assert.True(view.ToJsonString().Length < 250_000);
        Assert.InRange((view["private_metadata"]?.GetValue<string>() ?? "").Length, 0, 3000);
        foreach (var name in new[] { "title", "submit", "close" }.Where(view.ContainsKey))
        {
            AssertText(view[name]!, PlainLimits["modal"]);
        }

        if (view["type"]!.GetValue<string>() == "modal")
        {
            Assert.True(view["blocks"]!.AsArray().All(block => block!["type"]!.GetValue<string>() != "input") || view.ContainsKey("submit"), "inputs need a submit button");
        }
    }

    private static void Check(JsonArray blocks, int most)
    {
        Assert.InRange(blocks.Count, 1, most);
        foreach (var block in blocks)
        {
            CheckBlock(block!.AsObject());
        }

        var ids = blocks.Select(block => block!["block_id"]?.GetValue<string>()).Where(id => id is not null).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    private static void CheckBlock(JsonObject block)
    {
        switch (block["type"]!.GetValue<string>())
        {
            case "section":
                Assert.True(block.ContainsKey("text") || block.ContainsKey("fields"));
                if (block["text"] is { } text)
                {
                    AssertText(text, 3000);
                }

                Assert.InRange(block["fields"]?.AsArray().Count ?? 1, 1, 10);
                foreach (var field in block["fields"]?.AsArray() ?? [])
                {
                    AssertText(field!, 2000);
                }

                break;
            case "context":
                Assert.InRange(block["elements"]!.AsArray().Count, 1, 10);
                break;
            case "actions":
                CheckActions(block["elements"]!.AsArray());
                break;
            case "context_actions":
                Assert.InRange(block["elements"]!.AsArray().Count, 1, 5);
                break;
            case "input":
                AssertText(block["label"]!, PlainLimits["input"]);
                CheckElement(block["element"]!.AsObject());
                break;
            case "header":
                AssertText(block["text"]!, 150);
                break;
            case "rich_text":
                Assert.NotEmpty(block["elements"]!.AsArray());
                break;
            case "image":
                Assert.InRange(block["alt_text"]!.GetValue<string>().Length, 1, 2000);
                break;
            case "divider":
                break;
            default:
                Assert.Fail($"a block of type {block["type"]} is not expected");
                break;
        }
    }

    private static void CheckActions(JsonArray elements)
    {
        Assert.InRange(elements.Count, 1, 25);
        foreach (var element in elements)
        {
            AssertText(element!["text"]!, PlainLimits["button"]);
            Assert.InRange(element["value"]?.GetValue<string>().Length ?? 1, 1, 2000);
            Assert.InRange(element["action_id"]!.GetValue<string>().Length, 1, 255);
        }

        Assert.Equal(elements.Count, elements.Select(element => element!["action_id"]!.GetValue<string>()).Distinct().Count());
    }

    private static void CheckElement(JsonObject element)
    {
        if (element["options"] is JsonArray options)
        {
            Assert.InRange(options.Count, 1, 100);
            foreach (var option in options)
            {
                AssertText(option!["text"]!, PlainLimits["option"]);
                Assert.InRange(option["value"]!.GetValue<string>().Length, 1, 75);
            }
        }

        if (element["max_length"] is { } length)
        {
            Assert.InRange(length.GetValue<int>(), 1, 3000);
            Assert.InRange(element["initial_value"]?.GetValue<string>().Length ?? 0, 0, length.GetValue<int>());
        }
    }

    private static void AssertText(JsonNode text, int most) => Assert.InRange(text["text"]!.GetValue<string>().Length, 1, most);
}
