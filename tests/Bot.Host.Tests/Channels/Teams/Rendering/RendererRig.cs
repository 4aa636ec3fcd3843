using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Host.Channels.Teams;
using Bot.Host.Channels.Teams.Rendering;
using Bot.Host.Channels.Teams.Rendering.Cards;
using Bot.Host.Channels.Teams.Settings;
using Bot.Language;
using Bot.Messages;

namespace Bot.Host.Tests.Channels.Teams.Rendering;

/// <summary>The renderer with the settings of the tests.</summary>
internal static class RendererRig
{
    /// <summary>A renderer.</summary>
    public static TeamsRenderer Make(string publicUrl = "https://bot.example.org", string label = "")
    {
        var options = new TeamsOptions { PublicUrl = publicUrl, SensitivityLabel = new SensitivityLabelOptions { Id = label, Name = "Riservato", Description = "Solo per la partnership" } };
        var links = new SourceLinks(options);
        var entity = new CitationEntity(options, links);
        return new TeamsRenderer(new TextMessages(links, entity), new CardRenderer(links), entity);
    }

    /// <summary>What a sample becomes.</summary>
    public static IReadOnlyList<JsonObject> Render(string name, Reply reply)
    {
        var isGroup = name.StartsWith("group-", StringComparison.Ordinal);
        var place = new RenderPlace(Locale.Parse(reply.Language) ?? Locale.Italian, !isGroup) { RefreshFor = isGroup ? ["29:1cgAda", "29:1cgBea"] : [], PersonId = isGroup ? null : "29:1cgAda" };
        return Make().Render(reply, place);
    }

    /// <summary>As it is kept in a file.</summary>
    public static string Write(IReadOnlyList<JsonObject> activities) =>
        new JsonArray([.. activities.Select(activity => activity.DeepClone())]).ToJsonString(new JsonSerializerOptions(TeamsJson.Readable) { WriteIndented = true }) + "\n";
}
