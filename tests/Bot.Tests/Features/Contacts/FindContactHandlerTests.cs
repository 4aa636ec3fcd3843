using Bot.Content;
using Bot.Features.Contacts;
using Bot.Intents;
using Bot.Language;
using Bot.Messages;

namespace Bot.Tests.Features.Contacts;

/// <summary>Asking for people and laboratories of the press release.</summary>
public sealed class FindContactHandlerTests
{
    private static readonly string Folder = FindFolder();

    [Theory]
    [InlineData("chi è Marco Mellia?", "it", "Prof. Marco Mellia")]
    [InlineData("chi segue l'accordo per il Politecnico?", "it", "Prof. Marco Mellia")]
    [InlineData("who followed the formalisation?", "en", "Prof. Marco Mellia")]
    [InlineData("what is SmartData@PolITo?", "en", "SmartData@PolITo")]
    [InlineData("chi lavora sull'intelligenza artificiale?", "it", "AI@PolITo")]
    [InlineData("dove si trova il laboratorio di Parigi?", "it", "Huawei Datacom FRC lab")]
    public async Task A_question_by_name_function_or_topic_finds_its_contact(string question, string language, string name)
    {
        var reply = await AskAsync(question, language);

        Assert.Contains(Bot.Messages.Parts.Markdown.Escape(name), reply.Text, StringComparison.Ordinal);
        Assert.Contains(reply.Facts, fact => fact.Value.Contains("2021", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_missing_address_is_said_to_be_missing()
    {
        var reply = await AskAsync("what is the e-mail of Mellia?", "en");

        Assert.Contains(reply.Facts, fact => fact is { Title: "E-mail", Value: "not given in the partnership's content" });
    }

    [Fact]
    public async Task Nobody_found_is_said_and_the_nearest_are_offered()
    {
        var reply = await AskAsync("chi è Zxqwv?", "it");

        Assert.Equal(Outcome.Declined, reply.Outcome);
        Assert.NotEmpty(reply.Actions);
    }

    private static async Task<Reply> AskAsync(string question, string language)
    {
        var book = new ContactBook();
        book.Load(Folder, new ContentReport());
        var partnership = Partnership.Load(Folder);
        var message = new IncomingMessage("m-1", new Conversation("web", "c-1"), new Person("web:p-1", "Ada"), question);
        var turn = new Turn(message, question, Locale.Parse(language)!, new ConversationState(), DateTimeOffset.UnixEpoch);
        return await new FindContactHandler(book, new ContactSearch(book, partnership), partnership).HandleAsync(turn, CancellationToken.None);
    }

    private static string FindFolder()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "partnership", "partnership.json")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("partnership");
        }

        return Path.Combine(folder, "partnership");
    }
}
