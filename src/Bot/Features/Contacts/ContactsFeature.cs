using Bot.Content;
using Bot.Intents;
using Bot.Intents.Learning;
using Bot.Intents.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Features.Contacts;

/// <summary>Finds the right person or laboratory.</summary>
public static class ContactsFeature
{
    /// <summary>Adds the contact book, its search and the handler.</summary>
    public static IServiceCollection AddContacts(this IServiceCollection services) => services
        .AddSingleton<ContactBook>().AddSingleton<IContent>(provider => provider.GetRequiredService<ContactBook>())
        .AddSingleton<IExampleSource>(provider => provider.GetRequiredService<ContactBook>())
        .AddSingleton<ContactSearch>().AddSingleton<IIntentHint, NameHint>().AddSingleton<IColleagues, TopicColleagues>()
        .AddHandler<FindContactHandler>(FindContactHandler.Intent);
}
