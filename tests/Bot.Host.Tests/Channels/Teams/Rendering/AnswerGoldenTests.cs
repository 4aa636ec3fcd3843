using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Host.Channels.Teams;
using Bot.Host.Channels.Teams.Extensions;
using Bot.Host.Channels.Teams.Rendering;
using Bot.Language;

namespace Bot.Host.Tests.Channels.Teams.Rendering;

/// <summary>What is answered in a response: dialogs, exchanged cards, shared cards; kept in Payloads/teams/answers (UPDATE_GOLDEN=1 writes them).</summary>
public sealed class AnswerGoldenTests
{
    private static readonly RenderPlace Alone = new(Locale.Italian, IsPrivate: true);

    private static readonly Dictionary<string, Func<JsonNode>> Answers = new()
    {
        ["dialog"] = () => new Dialogs(RendererRig.Make()).Show(SampleReplies.All["form-errors"], Locale.Italian).Body!,
        ["dialog-words"] = () => new Dialogs(RendererRig.Make()).Show(SampleReplies.All["words"], Locale.Italian).Body!,
        ["feedback-why"] = () => Dialogs.Card("Feedback", FeedbackCard.Make(asksWhy: true, Locale.Italian)).Body!,
        ["feedback-thanks"] = () => Dialogs.Card("Feedback", FeedbackCard.Make(asksWhy: false, Locale.English)).Body!,
        ["exchanged"] = () => CardAnswers.Card(RendererRig.Make().RenderCard(SampleReplies.All["form-errors"], Alone)).Body!,
        ["message"] = () => CardAnswers.Message(TeamsTexts.WorkingOnIt.In(Locale.English)).Body!,
        ["error"] = () => CardAnswers.Error(TeamsTexts.UnreadableForm.In(Locale.English)).Body!,
        ["shared"] = () => TeamsRenderer.Attachment(RendererRig.Make().RenderCard(SampleReplies.All["facts"], Alone with { IsPrivate = false, CanAct = false })),
    };

    public static TheoryData<string> Names() => [.. Answers.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_answer_is(string name)
    {
        var folder = Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", "..", "Payloads", "teams", "answers");
        var path = Path.Combine(folder, $"{name}.json");
        var answer = Answers[name]().ToJsonString(new JsonSerializerOptions(TeamsJson.Readable) { WriteIndented = true }) + "\n";
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(path, answer);
        }

        Assert.Equal(File.ReadAllText(path), answer);
    }

    private static string Here([CallerFilePath] string path = "") => path;
}
