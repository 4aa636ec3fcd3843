namespace Bot.Host;

/// <summary>Where settings come from: the default file, one named file, the environment, the command line; the last one wins.</summary>
internal static class HostSettings
{
    /// <summary>Adds the named file under the environment and the command line.</summary>
    /// <exception cref="FileNotFoundException">The named file is not there.</exception>
    public static void AddSettings(this WebApplicationBuilder builder, string? configFile, string[] arguments)
    {
        if (configFile is null)
        {
            return;
        }

        builder.Configuration.AddJsonFile(Path.GetFullPath(configFile), optional: false).AddEnvironmentVariables().AddCommandLine(arguments);
    }
}
