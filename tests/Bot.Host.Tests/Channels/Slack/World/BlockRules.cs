using System.Text.Json.Nodes;

namespace Bot.Host.Tests.Channels.Slack.World;

/// <summary>Slack's published limits (section 5 of the protocol notes), held over everything the tests send.</summary>
internal static class BlockRules
{
    private const int MostOfId = 255;

    /// <summary>Fails with the first broken limit of a call's arguments.</summary>
    public static void CheckCall(string method, IReadOnlyDictionary<string, string> arguments)
    {
        Assert.InRange(arguments.GetValueOrDefault("text", " ").Length, 1, method == "chat.update" ? 4000 : 40_000);
        Assert.InRange(arguments.GetValueOrDefault("title", " ").Length, 1, 200);
        if (arguments.TryGetValue("blocks", out var blocks) && JsonNode.Parse(blocks) is JsonArray { Count: > 0 } some)
        {
            CheckMessage(some);
        }

        if (arguments.TryGetValue("view", out var view))
        {
            CheckView(JsonNode.Parse(view)!.AsObject());
        }

        if (arguments.TryGetValue("chunks", out var chunks))
        {
            Assert.All(JsonNode.Parse(chunks)!.AsArray(), chunk => CheckMessage(chunk!["blocks"]!.AsArray()));
        }

        if (arguments.TryGetValue("options", out var options))
        {
            Assert.InRange(JsonNode.Parse(options)!.AsArray().Count, 0, 100);
            Assert.All(JsonNode.Parse(options)!.AsArray(), option => ElementRules.CheckOption(option!));
        }

        if (arguments.TryGetValue("prompts", out var prompts))
        {
            Assert.InRange(JsonNode.Parse(prompts)!.AsArray().Count, 1, 4);
        }
    }

    /// <summary>Fails with the first broken limit of a message's blocks.</summary>
    public static void CheckMessage(JsonArray blocks) => Check(blocks, 50, ["section", "rich_text", "context", "actions", "context_actions", "image", "divider", "header"]);

    /// <summary>Fails with the first broken limit of a modal or home view.</summary>
    public static void CheckView(JsonObject view)
    {
        var isModal = view["type"]!.GetValue<string>() == "modal";
        Check(view["blocks"]!.AsArray(), 100, ["section", "rich_text", "context", "actions", "image", "divider", "header", isModal ? "input" : "section"]);
        Assert.True(view.ToJsonString().Length < 250_000);
        AssertLength(view["private_metadata"], 0, 3000);
        AssertLength(view["callback_id"], 0, MostOfId);
        foreach (var name in new[] { "title", "submit", "close" }.Where(view.ContainsKey))
        {
            AssertText(view[name]!, 24);
        }

        Assert.True(!isModal || view["blocks"]!.AsArray().All(block => block!["type"]!.GetValue<string>() != "input") || view.ContainsKey("submit"), "inputs need a submit button");
    }

    private static void Check(JsonArray blocks, int most, string[] types)
    {
        Assert.InRange(blocks.Count, 1, most);
        foreach (var block in blocks)
        {
            Assert.Contains(block!["type"]!.GetValue<string>(), types);
            AssertLength(block["block_id"], 1, MostOfId);
            CheckBlock(block.AsObject());
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
                AssertText(block["text"], 3000);
                AssertAll(block["fields"], 10, field => AssertText(field, 2000));
                break;
            case "context":
                AssertAll(block["elements"]!, 10, element => AssertText(element, 3000));
                break;
            case "actions":
                AssertAll(block["elements"]!, 25, ElementRules.CheckButton);
                Assert.Equal(block["elements"]!.AsArray().Count, block["elements"]!.AsArray().Select(element => element!["action_id"]!.GetValue<string>()).Distinct().Count());
                break;
            case "context_actions":
                AssertAll(block["elements"]!, 5, ElementRules.CheckFeedback);
                break;
            case "input":
                AssertText(block["label"]!, 2000);
                AssertText(block["hint"], 2000);
                ElementRules.CheckInput(block["element"]!.AsObject());
                break;
            case "header":
                AssertText(block["text"]!, 150);
                break;
            case "rich_text":
                Assert.NotEmpty(block["elements"]!.AsArray());
                break;
            case "image":
                AssertLength(block["alt_text"]!, 1, 2000);
                AssertLength(block["image_url"]!, 1, 3000);
                break;
        }
    }

    /// <summary>A text object within its limit; nothing where there is none.</summary>
    public static void AssertText(JsonNode? text, int most) => AssertLength(text?["text"], 1, most);

    /// <summary>A string within its limits; nothing where there is none.</summary>
    public static void AssertLength(JsonNode? text, int least, int most)
    {
        if (text is not null)
        {
            Assert.InRange(text.GetValue<string>().Length, least, most);
        }
    }

    /// <summary>An array within its limit, each element checked; nothing where there is none.</summary>
    public static void AssertAll(JsonNode? array, int most, Action<JsonNode> check)
    {
        if (array is not null)
        {
            Assert.InRange(array.AsArray().Count, 1, most);
            Assert.All(array.AsArray(), element => check(element!));
        }
    }
}
