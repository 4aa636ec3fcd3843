using Microsoft.Extensions.Options;

namespace Bot.Host.Doctor.Settings;

/// <summary>Is every setting one that something reads, and of a value that can be used?</summary>
internal sealed class SettingsDoctor(IConfiguration configuration, IStartupValidator validator) : IDoctorCheck
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<Finding>> CheckAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<Finding>>([.. Unknown(), .. Unusable()]);

    private IEnumerable<Finding> Unknown() => UnknownSettings.Of(configuration).Select(setting => new Finding(
        Verdict.Doubtful,
        $"nothing reads the setting {setting.Key}",
        setting.Meant.Length > 0 ? $"did you mean {setting.Meant}?" : "appsettings.json has every setting with its explanation"));

    private IEnumerable<Finding> Unusable()
    {
        try
        {
            validator.Validate();
            return [];
        }
        catch (OptionsValidationException exception)
        {
            return exception.Failures.Select(failure => new Finding(Verdict.Bad, failure, "correct the setting"));
        }
        catch (AggregateException several)
        {
            return several.InnerExceptions.Select(one => new Finding(Verdict.Bad, one.Message, "correct the setting"));
        }
        catch (InvalidOperationException exception)
        {
            return [new Finding(Verdict.Bad, exception.Message, "correct the setting")];
        }
    }
}
