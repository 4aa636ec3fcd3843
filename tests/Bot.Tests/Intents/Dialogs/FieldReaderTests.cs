using Bot.Intents.Dialogs;
using Bot.Language;
using Bot.Messages.Parts;

namespace Bot.Tests.Intents.Dialogs;

/// <summary>What people write into a field of addresses.</summary>
public sealed class FieldReaderTests
{
    private static readonly FormField Newcomers = new("newcomers", FieldKind.Addresses, "Chi è nuovo?") { Required = false, MaxLength = 60 };

    [Theory]
    [InlineData("ada@example.org", "ada@example.org")]
    [InlineData("Ada Prova <ada@example.org>; bob@example.org", "ada@example.org, bob@example.org")]
    [InlineData("ada@example.org e bob@example.org", "ada@example.org, bob@example.org")]
    [InlineData("ada@example.org, ADA@example.org", "ada@example.org")]
    [InlineData("  ", "")]
    [InlineData("nessuno", "")]
    public void Addresses_are_kept_without_what_stands_around_them(string written, string expected) =>
        Assert.Equal(expected, FieldReader.Read(Newcomers, written, new DateOnly(2026, 3, 2), Locale.Italian).Value);

    [Theory]
    [InlineData("Ada <ada@example.org>", "ada@example.org")]
    [InlineData("ada@example.org, bob@example.org", null)]
    [InlineData("Ada", null)]
    public void One_address_is_one(string written, string? expected) =>
        Assert.Equal(expected, FieldReader.Read(new FormField("to", FieldKind.Address, "A chi?"), written, new DateOnly(2026, 3, 2), Locale.Italian).Value);

    [Theory]
    [InlineData("Ada Prova")]
    [InlineData("ada@example.org, Bruno")]
    [InlineData("ada@")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaa@example.org, bbbbbbbbbbbbbbbbbbbbbbbbbbbb@example.org")]
    public void A_name_without_an_address_or_too_many_are_asked_for_again(string written) =>
        Assert.NotNull(FieldReader.Read(Newcomers, written, new DateOnly(2026, 3, 2), Locale.Italian).Error);
}
