using System.Text.Json.Serialization;

namespace Bot.Messages.Parts;

/// <summary>What a form field takes. Values travel as text: dates as yyyy-MM-dd, numbers with a point and no grouping.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FieldKind>))]
public enum FieldKind
{
    /// <summary>One line of text.</summary>
    [JsonStringEnumMemberName("text")] Text,

    /// <summary>Several lines of text.</summary>
    [JsonStringEnumMemberName("paragraph")] Paragraph,

    /// <summary>One of the field's choices.</summary>
    [JsonStringEnumMemberName("choice")] Choice,

    /// <summary>A day.</summary>
    [JsonStringEnumMemberName("date")] Date,

    /// <summary>A number.</summary>
    [JsonStringEnumMemberName("number")] Number,

    /// <summary>A person, by name or e-mail address.</summary>
    [JsonStringEnumMemberName("person")] Person,

    /// <summary>One e-mail address.</summary>
    [JsonStringEnumMemberName("address")] Address,

    /// <summary>One or more e-mail addresses, separated by commas.</summary>
    [JsonStringEnumMemberName("addresses")] Addresses,
}
