using System.Text.Json.Nodes;
using Bot.Host.Channels.Teams.Extensions;
using Bot.Host.Channels.Teams.Settings;
using Bot.Host.Commands;
using Bot.Language;

namespace Bot.Host.Channels.Teams.Manifest;

/// <summary>The app's manifest, schema 1.30, and its words in the second language (protocol, section 5).</summary>
internal sealed class TeamsManifest(TeamsOptions options)
{
    private const string Version = "1.30";
    private const string Schemas = $"https://developer.microsoft.com/json-schemas/teams/v{Version}/";

    private static readonly Locale First = Locale.Italian;
    private static readonly Locale Second = Locale.English;

    /// <summary>Name of the file with the words in the second language.</summary>
    public const string SecondLanguageFile = "en.json";

    /// <summary>The manifest.</summary>
    /// <exception cref="SettingsException">A setting it needs is empty or no address.</exception>
    public JsonObject Make()
    {
        var site = Site();
        var about = options.Manifest;
        return new JsonObject
        {
            ["$schema"] = $"{Schemas}MicrosoftTeams.schema.json",
            ["manifestVersion"] = Version,
            ["version"] = about.Version,
            ["id"] = Or(about.Id, options.AppId),
            ["localizationInfo"] = new JsonObject
            {
                ["defaultLanguageTag"] = First.Code,
                ["additionalLanguages"] = new JsonArray(new JsonObject { ["languageTag"] = Second.Code, ["file"] = SecondLanguageFile }),
            },
            ["developer"] = new JsonObject
            {
                ["name"] = about.DeveloperName,
                ["websiteUrl"] = Or(about.WebsiteUrl, $"{site}"),
                ["privacyUrl"] = Or(about.PrivacyUrl, $"{site}privacy"),
                ["termsOfUseUrl"] = Or(about.TermsOfUseUrl, $"{site}terms"),
            },
            ["name"] = new JsonObject { ["short"] = ManifestTexts.Name.In(First), ["full"] = ManifestTexts.FullName.In(First) },
            ["description"] = new JsonObject { ["short"] = ManifestTexts.Short.In(First), ["full"] = ManifestTexts.Full.In(First) },
            ["icons"] = new JsonObject { ["color"] = "color.png", ["outline"] = "outline.png" },
            ["accentColor"] = "#1B4D6B",
            ["bots"] = new JsonArray(Bot()),
            ["composeExtensions"] = new JsonArray(Extension()),
            ["permissions"] = new JsonArray("identity", "messageTeamMembers"),
            ["defaultInstallScope"] = "personal",
            ["validDomains"] = new JsonArray(site.Host),
            ["webApplicationInfo"] = new JsonObject { ["id"] = options.AppId, ["resource"] = $"api://botid-{options.AppId}" },
        };
    }

    /// <summary>The words in the second language, by their place in the manifest.</summary>
    public static JsonObject MakeSecondLanguage()
    {
        var words = new JsonObject
        {
            ["$schema"] = $"{Schemas}MicrosoftTeams.Localization.schema.json",
            ["name.short"] = ManifestTexts.Name.In(Second),
            ["name.full"] = ManifestTexts.FullName.In(Second),
            ["description.short"] = ManifestTexts.Short.In(Second),
            ["description.full"] = ManifestTexts.Full.In(Second),
        };
        for (var list = 0; list < 2; list++)
        {
            for (var i = 0; i < ManifestTexts.Commands.Count; i++)
            {
                words[$"bots[0].commandLists[{list}].commands[{i}].title"] = ManifestTexts.Commands[i].Title.In(Second);
                words[$"bots[0].commandLists[{list}].commands[{i}].description"] = ManifestTexts.Commands[i].Description.In(Second);
            }
        }

        var searches = SearchCommand.All;
        for (var i = 0; i < searches.Count; i++)
        {
            words[$"composeExtensions[0].commands[{i}].title"] = searches[i].Title.In(Second);
            words[$"composeExtensions[0].commands[{i}].description"] = searches[i].Description.In(Second);
            words[$"composeExtensions[0].commands[{i}].parameters[0].title"] = ManifestTexts.Query.In(Second);
        }

        words[$"composeExtensions[0].commands[{searches.Count}].title"] = ManifestTexts.RequestTitle.In(Second);
        words[$"composeExtensions[0].commands[{searches.Count}].description"] = ManifestTexts.RequestDescription.In(Second);
        return words;
    }

    private Uri Site()
    {
        if (!Guid.TryParse(options.AppId, out _))
        {
            throw new SettingsException("Teams:AppId is empty: set the id of the bot's registration, the app package names it");
        }

        return Uri.TryCreate(options.PublicUrl, UriKind.Absolute, out var site) && site.Scheme == Uri.UriSchemeHttps
            ? new Uri(site, "/")
            : throw new SettingsException("Teams:PublicUrl must be the https:// address people reach this host at: the app package names it");
    }

    private JsonObject Bot() => new()
    {
        ["botId"] = options.AppId,
        ["scopes"] = new JsonArray("personal", "team", "groupChat"),
        ["isNotificationOnly"] = false,
        ["supportsFiles"] = false,
        ["commandLists"] = new JsonArray(CommandList("personal"), CommandList("team", "groupChat")),
    };

    private static JsonObject CommandList(params string[] scopes) => new()
    {
        ["scopes"] = new JsonArray([.. scopes.Select(scope => JsonValue.Create(scope))]),
        ["commands"] = new JsonArray([.. ManifestTexts.Commands.Select(command => new JsonObject
        {
            ["title"] = command.Title.In(First), ["description"] = command.Description.In(First),
        })]),
    };

    private JsonObject Extension() => new()
    {
        ["botId"] = options.AppId,
        ["commands"] = new JsonArray([.. SearchCommand.All.Select(Search), RequestFromMessage()]),
    };

    private static JsonObject Search(SearchCommand command) => new()
    {
        ["id"] = command.Id,
        ["type"] = "query",
        ["title"] = command.Title.In(First),
        ["description"] = command.Description.In(First),
        ["context"] = new JsonArray("compose", "commandBox"),
        ["initialRun"] = false,
        ["parameters"] = new JsonArray(new JsonObject { ["name"] = "q", ["title"] = ManifestTexts.Query.In(First), ["inputType"] = "text" }),
    };

    private static JsonObject RequestFromMessage() => new()
    {
        ["id"] = SearchCommand.RequestFromMessage,
        ["type"] = "action",
        ["title"] = ManifestTexts.RequestTitle.In(First),
        ["description"] = ManifestTexts.RequestDescription.In(First),
        ["context"] = new JsonArray("message"),
        ["fetchTask"] = true,
    };

    private static string Or(string value, string preset) => value.Length > 0 ? value : preset;
}
