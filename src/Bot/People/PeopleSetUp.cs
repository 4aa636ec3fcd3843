using Bot.People.Keeping;
using Bot.Routines;
using Bot.Similarity;
using Bot.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.People;

/// <summary>Adds who is who: the directory, the roles and the way to tell somebody something.</summary>
internal static class PeopleSetUp
{
    /// <summary>Adds them.</summary>
    public static IServiceCollection AddPeople(this IServiceCollection services) => services
        .AddSingleton<GroupBook>().AddScoped<IRoutine, GroupRefresh>().AddSingleton<IRetained, GroupRetention>().AddSingleton<RoleBook>().AddSingleton<PeopleDirectory>().AddSingleton<Notices>().AddScoped<ShownCards>().AddScoped<LinkCodes>().AddScoped<WordIndex>();
}
