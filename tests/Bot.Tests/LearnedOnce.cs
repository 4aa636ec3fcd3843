using System.Collections.Concurrent;
using Bot.Intents;
using Bot.Intents.Learning;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests;

/// <summary>Learning takes a second and the same examples always make the same classifier: a test run learns each set once.</summary>
internal static class LearnedOnce
{
    private static readonly ConcurrentDictionary<string, Lazy<IntentClassifier>> Learned = new(StringComparer.Ordinal);

    /// <summary>Takes the place of the product's own registration, which it calls.</summary>
    public static void Use(IServiceCollection services) => services.AddSingleton(Find);

    private static IntentClassifier Find(IServiceProvider services)
    {
        var intents = services.GetRequiredService<HandlerList>().Intents;
        var key = string.Join('\n', intents.SelectMany(intent => intent.Italian.Concat(intent.English).Append(intent.Name).Append(intent.Help.English)));
        return Learned.GetOrAdd(key, _ => new Lazy<IntentClassifier>(() => SetUp.Trained(services))).Value;
    }
}
