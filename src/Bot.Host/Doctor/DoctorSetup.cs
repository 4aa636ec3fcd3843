using Bot.Host.Doctor.Settings;

namespace Bot.Host.Doctor;

/// <summary>Adds the checks that every installation needs; channels add their own.</summary>
internal static class DoctorSetup
{
    /// <summary>Adds the checks in the order they are printed.</summary>
    public static void AddDoctor(this WebApplicationBuilder builder) => builder.Services
        .AddSingleton<IDoctorCheck, SettingsDoctor>()
        .AddSingleton<IDoctorCheck, ContentDoctor>()
        .AddSingleton<IDoctorCheck, PdfDoctor>()
        .AddSingleton<IDoctorCheck, StorageDoctor>()
        .AddSingleton<IDoctorCheck, ClockDoctor>()
        .AddSingleton<IDoctorCheck, ChannelsDoctor>();
}
