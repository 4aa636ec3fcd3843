using Bot.Host.Commands;
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
    /// <exception cref="SettingsException">The endpoint is no address, or the protocol is unknown.</exception>
    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        if (builder.Configuration["Otlp:Endpoint"] is not { Length: > 0 } address)
        {
            return;
        }

        var endpoint = Uri.TryCreate(address, UriKind.Absolute, out var url) ? url : throw new SettingsException($"Otlp:Endpoint: '{address}' is no address; write it like http://localhost:4317");
        var protocol = ProtocolOf(builder.Configuration["Otlp:Protocol"]);
        var resource = ResourceBuilder.CreateDefault().AddService("accordo");
        builder.Services
            .AddSingleton(_ => Sdk.CreateMeterProviderBuilder().SetResourceBuilder(resource)
                .AddMeter(TurnMetrics.Name, "Microsoft.AspNetCore.Hosting", "System.Runtime").AddOtlpExporter(options => Export(options, "metrics")).Build())
            .AddSingleton(_ => Sdk.CreateTracerProviderBuilder().SetResourceBuilder(resource)
                .AddSource(TurnMetrics.Name, "Microsoft.AspNetCore").AddOtlpExporter(options => Export(options, "traces")).Build())
            .AddHostedService<TelemetryStart>();

        // By HTTP each signal has an address of its own (OTLP specification, "OTLP/HTTP Request"); by gRPC all share one.
        void Export(OtlpExporterOptions options, string signal)
        {
            options.Protocol = protocol;
            options.Endpoint = protocol == OtlpExportProtocol.Grpc ? endpoint : new Uri($"{endpoint.ToString().TrimEnd('/')}/v1/{signal}");
        }
    }

    private static OtlpExportProtocol ProtocolOf(string? name) => name switch
    {
        null or "" or "grpc" => OtlpExportProtocol.Grpc,
        "http/protobuf" => OtlpExportProtocol.HttpProtobuf,
        _ => throw new SettingsException($"Otlp:Protocol: '{name}' is not known; write grpc or http/protobuf"),
    };
}
