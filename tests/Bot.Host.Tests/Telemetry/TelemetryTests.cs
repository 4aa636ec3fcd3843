using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using Bot.Host.Commands;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Bot.Host.Tests.Telemetry;

/// <summary>What a collector gets: the turn with its channel, intent and outcome, and not a word of what was said.</summary>
public sealed class TelemetryTests
{
    private readonly ConcurrentDictionary<string, string> received = new();

    [Fact]
    public async Task A_turn_is_measured_and_traced_without_its_text()
    {
        await using var collector = await CollectorAsync();
        var host = await RunningHost.StartAsync($"--Otlp:Endpoint={collector.Urls.First()}", "--Otlp:Protocol=http/protobuf");
        using (var answer = await host.Client.PostAsJsonAsync(new Uri("/api/chat/messages", UriKind.Relative), new { conversation = "c", text = "quanto dura l'accordo?" }))
        {
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }

        await host.DisposeAsync();

        Assert.All(["accordo.turn.duration", "accordo.channel", "accordo.intent", "agreement.ask", "accordo.outcome", "answered"], name => Assert.Contains(name, received["/v1/metrics"], StringComparison.Ordinal));
        Assert.All(["accordo.turn", "agreement.ask", "answered"], name => Assert.Contains(name, received["/v1/traces"], StringComparison.Ordinal));
        Assert.All(received.Values, sent => Assert.DoesNotContain("quanto dura", sent, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--Otlp:Endpoint=nonsense", "Otlp:Endpoint")]
    [InlineData("--Otlp:Protocol=carrier-pigeon", "Otlp:Protocol")]
    public void What_cannot_be_used_is_named(string setting, string named)
    {
        var refused = Assert.Throws<SettingsException>(() => BotApp.Build(["--Otlp:Endpoint=http://127.0.0.1:4318", setting]));

        Assert.Contains(named, refused.Message, StringComparison.Ordinal);
    }

    private async Task<WebApplication> CollectorAsync()
    {
        var builder = WebApplication.CreateSlimBuilder(["--urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=None"]);
        var app = builder.Build();
        app.MapPost("/v1/{signal}", async (HttpContext http) =>
        {
            using var body = new MemoryStream();
            await http.Request.Body.CopyToAsync(body);
            received.AddOrUpdate(http.Request.Path.Value!, Encoding.Latin1.GetString(body.ToArray()), (_, before) => before + Encoding.Latin1.GetString(body.ToArray()));
        });
        await app.StartAsync();
        return app;
    }
}
