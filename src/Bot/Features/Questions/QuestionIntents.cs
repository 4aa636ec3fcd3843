using Bot.Intents.Routing;

namespace Bot.Features.Questions;

/// <summary>The names of this feature's intents, which its buttons and forms carry.</summary>
internal static class QuestionIntents
{
    public const string Ask = AskSomebody.Intent;

    public const string List = "questions.list";

    public const string Mine = "questions.mine";

    public const string Answer = "questions.answer";

    public const string Take = "questions.take";

    public const string Keep = "questions.keep";
}
