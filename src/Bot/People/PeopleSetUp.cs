using Bot.People.Keeping;
using Bot.Similarity;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.People;

/// <summary>Adds who is who: the directory, the roles and the way to tell somebody something.</summary>
internal static class PeopleSetUp
{
    /// <summary>Adds them.</summary>
    public static IServiceCollection AddPeople(this IServiceCollection services) => services
        .AddSingleton<RoleBook>().AddSingleton<PeopleDirectory>().AddSingleton<Notices>().AddScoped<ShownCards>().AddScoped<LinkCodes>().AddScoped<WordIndex>();
}
