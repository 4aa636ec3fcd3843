using System.Text.Json;
using Bot.Messages;
using Bot.Messages.Parts;

namespace Bot.Tests.Messages;

public class MessageJsonTests
{
    private static readonly Conversation Room = new("teams", "19:room", """{"serviceUrl":"https://example.org"}""") { IsPrivate = false };

    [Fact]
    public void What_is_kept_is_read_back_whole()
    {
        var message = new IncomingMessage("1", Room, new Person("teams:ada", "Ada D'Alò") { Email = "ada@example.org", Groups = [], Roles = ["coordinator"], Ids = ["teams:ada", "slack:ada"], TimeZone = "Europe/Rome", Language = "it" }, "perché \"no\"?")
        {
            Alone = new Conversation("teams", "ada"),
            Language = "it",
            Action = "requests.new",
            Values = new Dictionary<string, string> { ["title"] = "Ottica <b>" },
        };
        var reply = new Reply("così")
        {
            Language = "it",
            Intent = "agreement.ask",
            Confidence = 0,
            Outcome = Outcome.Declined,
            Citations = [Citation("**due**") with { Words = "due", IsRelated = true, Label = "originale", Version = "a1" }, Citation("uno")],
            Facts = [new Fact("Durata", "")],
            Actions = [Button.ToSay("Sì"), new Button("No", "no")],
            Form = new Form("requests.new", "Richiesta", "Invia", [new FormField("title", FieldKind.Paragraph, "Titolo") { Required = false, Choices = [new Choice("", "x")], MaxLength = 3, Min = "1", Max = "2", Help = "h", Value = "v" }])
            {
                Value = "draft",
                Intro = "",
                Errors = new Dictionary<string, string> { ["title"] = "manca" },
            },
            Picture = new Picture("/p.png", "una linea"),
        };

        Same(message, MessageJson.Read<IncomingMessage>(MessageJson.Write(message)));
        Same(reply, MessageJson.Read<Reply>(MessageJson.Write(reply)));
    }

    [Fact]
    public void What_is_null_or_follows_from_the_rest_is_left_out()
    {
        var message = new IncomingMessage("1", Room with { IsPrivate = true }, new Person("teams:ada", "Ada"), "");
        var reply = new Reply("") { Citations = [Citation("uno")], Form = new Form("a", "", "", []), Actions = [new Button("", "")] };
        var json = MessageJson.Write<IReadOnlyList<Reply?>>([reply, null]);

        Same(message, MessageJson.Read<IncomingMessage>(MessageJson.Write(message)));
        Same((Reply?[])[reply, null], MessageJson.Read<IReadOnlyList<Reply?>>(json));
        Assert.DoesNotContain("null", MessageJson.Write(message), StringComparison.Ordinal);
        Assert.DoesNotContain("\"key\"", MessageJson.Write(message), StringComparison.Ordinal);
        Assert.DoesNotContain("\"ids\"", MessageJson.Write(message), StringComparison.Ordinal);
        Assert.DoesNotContain("\"sources\"", json, StringComparison.Ordinal);
        Assert.DoesNotContain("\"words\"", json, StringComparison.Ordinal);
    }

    [Fact]
    public void What_earlier_versions_kept_is_read()
    {
        const string Earlier =
            """
            {"id":"1","conversation":{"channel":"teams","id":"19:room","address":"{\u0022serviceUrl\u0022:\u0022https://example.org\u0022}","isPrivate":false,"key":"teams:19:room"},
             "person":{"id":"teams:ada","name":"Ada","email":null,"groups":null,"timeZone":null,"language":null,"roles":[],"ids":["teams:ada"]},
             "text":"perch\u00e9","alone":null,"language":null,"action":null,"values":{}}
            """;

        Same(new IncomingMessage("1", Room, new Person("teams:ada", "Ada"), "perché"), MessageJson.Read<IncomingMessage>(Earlier));
    }

    private static Citation Citation(string quote) => new("press-release", "Comunicato", "par. 1", quote, 3, 3 + quote.Length, "/documents/press-release#p1", "it");

    // Lists of records are equal only if they are the same list, so every value is compared by itself.
    private static void Same(object? expected, object? found) => Assert.Equal(JsonSerializer.Serialize(expected), JsonSerializer.Serialize(found));
}
