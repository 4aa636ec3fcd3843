using Microsoft.Extensions.DependencyInjection;

namespace Bot.Intents;

/// <summary>How a feature adds a handler: one line each.</summary>
public static class HandlerRegistration
{
    /// <summary>Adds a handler under its intent.</summary>
    public static IServiceCollection AddHandler<THandler>(this IServiceCollection services, Intent intent)
        where THandler : class, IIntentHandler
    {
        ArgumentNullException.ThrowIfNull(intent);
        return services.AddSingleton(intent).AddKeyedScoped<IIntentHandler, THandler>(intent.Name);
    }
}
