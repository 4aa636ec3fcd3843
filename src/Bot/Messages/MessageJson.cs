using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Bot.Messages.Parts;

namespace Bot.Messages;

/// <summary>How messages and replies are written as JSON on disk: briefly, because every turn writes some. What is null, or follows from the rest, is left out; a missing value is read as null.</summary>
public static class MessageJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        // Nothing of it goes into a page as it is, so quotes and letters with accents need no figures.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = MessageContext.Default.WithAddedModifier(LeaveOut),
    };

    /// <summary>Writes a message, a conversation, a reply or a list of replies.</summary>
    public static string Write<T>(T value) => JsonSerializer.Serialize(value, TypeInfo<T>());

    /// <summary>Reads what <see cref="Write"/> wrote, in this version or an earlier one.</summary>
    /// <exception cref="JsonException">It is something else.</exception>
    public static T Read<T>(string json) => JsonSerializer.Deserialize(json, TypeInfo<T>())!;

    private static JsonTypeInfo<T> TypeInfo<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    private static void LeaveOut(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
        {
            property.ShouldSerialize = (type.Type.Name, property.Name) switch
            {
                (nameof(Conversation) or nameof(IncomingMessage), "key") => (_, _) => false,
                (nameof(Person), "ids") => (person, ids) => ((IReadOnlyList<string>)ids!).Count > 1 || ((IReadOnlyList<string>)ids)[0] != ((Person)person).Id,
                (nameof(Citation), "words") => (citation, words) => (string?)words != ((Citation)citation).Quote,
                (nameof(Citation), "isRelated") => (_, isRelated) => isRelated is true,
                _ when !property.PropertyType.IsValueType => (_, value) => value is not null,
                _ => property.ShouldSerialize,
            };
        }
    }
}
