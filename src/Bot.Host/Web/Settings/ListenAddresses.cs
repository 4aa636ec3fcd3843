using System.Net;

namespace Bot.Host.Web.Settings;

/// <summary>Where the settings make the host listen, read as ASP.NET Core reads them.</summary>
internal static class ListenAddresses
{
    /// <summary>The first address that others can reach; null when only this machine can.</summary>
    public static string? BeyondThisMachine(IConfiguration configuration) => All(configuration).FirstOrDefault(address => !IsThisMachine(address));

    private static IEnumerable<string> All(IConfiguration configuration)
    {
        var endpoints = configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint["Url"]).OfType<string>();
        return endpoints.Concat(Urls(configuration));
    }

    private static string[] Urls(IConfiguration configuration)
    {
        if (configuration["urls"] is { Length: > 0 } urls)
        {
            return urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        }

        // Ports without an address mean every address of the machine.
        return [.. Ports(configuration, "http"), .. Ports(configuration, "https")];
    }

    private static IEnumerable<string> Ports(IConfiguration configuration, string scheme) =>
        (configuration[$"{scheme}_ports"] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries).Select(port => $"{scheme}://*:{port}");

    private static bool IsThisMachine(string address)
    {
        var host = BindingAddress.Parse(address).Host;
        return host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host, out var ip) && IPAddress.IsLoopback(ip));
    }
}
