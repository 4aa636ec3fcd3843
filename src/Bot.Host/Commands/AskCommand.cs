using System.CommandLine;
using Bot.Messages;
using Bot.Storage;

namespace Bot.Host.Commands;

/// <summary><c>accordo ask "question"</c>: one turn on the console.</summary>
internal static class AskCommand
{
    private const int Declined = 3;

    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var question = new Argument<string>("question") { Description = "What to ask, in Italian or English" };
        var language = new Option<string?>("--lang") { Description = "Language of the answer; detected when left out" };
        language.AcceptOnlyFromAmong("it", "en");
        var command = new Command("ask", "Answers one question with its sources; exit code 0 when answered, 3 when the documents do not say") { question, language };
        command.SetAction((parsed, cancellationToken) => StartUp.RunAsync(() => AskAsync(
            parsed, parsed.GetRequiredValue(question), parsed.GetValue(language), cancellationToken)));
        return command;
    }

    private static async Task<int> AskAsync(ParseResult parsed, string question, string? language, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(question))
        {
            await Console.Error.WriteLineAsync("accordo: the question is empty: accordo ask \"how long does the agreement last?\"");
            return 2;
        }

        await using var app = StartUp.Build(parsed, "--Logging:LogLevel:Default=Warning");
        await BotApp.OpenAsync(app.Services, cancellationToken);
        var id = Guid.NewGuid().ToString("N");
        var message = new IncomingMessage(id, new Conversation("console", id), new Person("console:local", Environment.UserName), question) { Language = language };
        await app.Services.GetRequiredService<Inbox>().AddAsync(message, isClaimed: true, cancellationToken);
        var replies = await app.Services.GetRequiredService<ChatBot>().AnswerAsync(message, postReply: false, cancellationToken);
        foreach (var reply in replies)
        {
            Console.WriteLine(PlainText.Render(reply));
        }

        return replies.Any(reply => reply.Outcome == Outcome.Failed) ? 1 : replies.All(reply => reply.Outcome == Outcome.Declined) ? Declined : 0;
    }
}
