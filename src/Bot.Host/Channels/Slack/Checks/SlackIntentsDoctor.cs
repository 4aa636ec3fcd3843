using Bot.Host.Channels.Slack.Home;
using Bot.Host.Doctor;
using Bot.Intents;

namespace Bot.Host.Channels.Slack.Checks;

/// <summary>Are the intents there that the settings name for the App Home and the greetings? One that is not would be left out in silence.</summary>
internal sealed class SlackIntentsDoctor(SlackOptions options, HandlerList handlers) : IDoctorCheck
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<Finding>> CheckAsync(CancellationToken cancellationToken)
    {
        var missing = options.HomeIntents.Select(HomeTalk.IntentOf).Append(options.WelcomeIntent).Append(options.IntroductionIntent).Where(name => name.Length > 0 && handlers.Find(name) is null).ToList();
        return Task.FromResult<IReadOnlyList<Finding>>(
        [
            missing.Count == 0
                ? new Finding(Verdict.Good, $"Slack: the App Home shows {string.Join(", ", options.HomeIntents)}")
                : new Finding(Verdict.Bad, $"Slack: nothing answers to {string.Join(", ", missing)}", "correct Slack:HomeIntents, Slack:WelcomeIntent or Slack:IntroductionIntent; appsettings.json holds the defaults"),
        ]);
    }
}
