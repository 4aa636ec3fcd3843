namespace Bot.Floor;

/// <summary>Somebody, or a conversation, in a Teams activity.</summary>
internal sealed class Account
{
    public string? Id { get; set; }

    public string? Name { get; set; }

    public string? AadObjectId { get; set; }

    public string? Role { get; set; }

    public string? ConversationType { get; set; }

    public string? TenantId { get; set; }

    public bool? IsGroup { get; set; }
}
