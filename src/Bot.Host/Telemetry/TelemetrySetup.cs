using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Bot.Host.Telemetry;

/// <summary>Metrics and traces by OTLP when <c>Otlp:Endpoint</c> names a collector; otherwise nothing is exported.</summary>
internal static class TelemetrySetup
{
    /// <summary>Adds the exporters, which flush when the host stops.</summary>
    /// <exception cref="UriFormatException">The endpoint is no address.</exception>
    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        if (builder.Configuration["Otlp:Endpoint"] is not { Length: > 0 } endpoint)
        {
            return;
        }

        void Export(OtlpExporterOptions options) => options.Endpoint = new Uri(endpoint);
        var resource = ResourceBuilder.CreateDefault().AddService("accordo");
        builder.Services
            .AddSingleton(_ => Sdk.CreateMeterProviderBuilder().SetResourceBuilder(resource)
                .AddMeter(TurnMetrics.Name, "Microsoft.AspNetCore.Hosting", "System.Runtime").AddOtlpExporter(Export).Build())
            .AddSingleton(_ => Sdk.CreateTracerProviderBuilder().SetResourceBuilder(resource)
                .AddSource(TurnMetrics.Name, "Microsoft.AspNetCore").AddOtlpExporter(Export).Build())
            .AddHostedService<TelemetryStart>();
    }
}
