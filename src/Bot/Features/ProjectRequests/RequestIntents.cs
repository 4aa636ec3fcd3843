namespace Bot.Features.ProjectRequests;

/// <summary>The names of this feature's intents, which its buttons and forms carry.</summary>
internal static class RequestIntents
{
    public const string Create = "requests.create";

    public const string List = "requests.list";

    public const string Show = "requests.show";

    public const string Waiting = "requests.waiting";

    public const string Browse = "requests.browse";

    public const string Decide = "requests.decide";

    public const string Change = "requests.change";

    public const string Withdraw = "requests.withdraw";

    public const string History = "requests.history";

    public const string Delegate = "requests.delegate";

    public const string Pace = "requests.pace";

    public const string Deciders = "requests.deciders";
}
