using System.Text.Json;
using Bot.Language;

namespace Bot.Host.Channels.WebChat.Wire;

/// <summary>Reads the body of <c>POST /api/chat/messages</c>; fields it does not know are left alone.</summary>
internal static class ChatRequestReader
{
    private const int LongestText = 65_536;
    private const int LongestName = 200;
    private const int MostValues = 100;

    private static readonly JsonDocumentOptions Json = new() { MaxDepth = 8, AllowDuplicateProperties = false };

    /// <summary>Reads a request.</summary>
    /// <param name="body">The bytes as they came.</param>
    /// <param name="errors">What is wrong, by field; under <c>body</c> what is wrong with the whole.</param>
    /// <returns>The request; null when there are errors.</returns>
    public static ChatRequest? Read(ReadOnlyMemory<byte> body, out Dictionary<string, string> errors)
    {
        errors = new(StringComparer.Ordinal);
        try
        {
            using var document = JsonDocument.Parse(body, Json);
            if (document.RootElement.ValueKind == JsonValueKind.Object)
            {
                return Read(new RequestFields(document.RootElement, "", errors), errors);
            }

            errors["body"] = "must be a JSON object, such as {\"conversation\":\"c-1\",\"text\":\"…\"}";
        }
        catch (JsonException exception)
        {
            errors["body"] = $"is not usable JSON: {exception.Message}";
        }

        return null;
    }

    private static ChatRequest? Read(RequestFields fields, Dictionary<string, string> errors)
    {
        var conversation = fields.Id("conversation");
        var text = fields.Text("text", LongestText) ?? "";
        var person = fields.Object("person");
        var values = fields.Object("values")?.Values(MostValues, LongestText) ?? [];
        var action = fields.Id("action");
        if (action is null && values.Remove("action", out var inValues))
        {
            action = inValues;
        }

        var request = new ChatRequest(conversation ?? "", text)
        {
            PersonId = person?.Id("id"),
            PersonName = person?.Text("name", LongestName),
            PersonLanguage = LanguageOf(person?.Text("language", LongestName)),
            Language = fields.Text("language", LongestName),
            Action = action,
            Values = values,
        };
        request = fields.Id("id") is { } id ? request with { Id = id } : request;
        Check(request, errors);
        return errors.Count == 0 ? request with { Language = LanguageOf(request.Language) } : null;
    }

    private static void Check(ChatRequest request, Dictionary<string, string> errors)
    {
        if (request.Conversation.Length == 0)
        {
            errors.TryAdd("conversation", "is missing: name the conversation, any id of your own");
        }

        if (request.Text.Length == 0 && string.IsNullOrEmpty(request.Action))
        {
            errors.TryAdd("text", "is empty: write something, or send an action with its values");
        }

        if (!string.IsNullOrEmpty(request.Language) && LanguageOf(request.Language) is null)
        {
            errors.TryAdd("language", "is not spoken here: it, en, or leave it out to have it recognised");
        }
    }

    private static string? LanguageOf(string? code) => Locale.Parse(code) is { } locale && Locale.All.Contains(locale) ? locale.Code : null;
}
