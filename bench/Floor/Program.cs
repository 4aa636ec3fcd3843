using Bot.Floor;

var builder = WebApplication.CreateSlimBuilder(args);
builder.Logging.SetMinimumLevel(LogLevel.Warning);
var app = builder.Build();
using var http = new Outgoing(new Uri(Environment.GetEnvironmentVariable("SLACK_API") ?? "http://127.0.0.1:9/api/"));
var teams = new TeamsFloor(http);
var tokens = new TokenFloor(Environment.GetEnvironmentVariable("JWT_PUBLIC_KEY"));
using var store = new StoreFloor(Path.Combine(Path.GetTempPath(), $"floor-{Environment.ProcessId}.db"));
var slack = new SlackFloor(http);

// f1: parse, reply. f2: and check every token. f2c: and remember checked tokens. f3: and one durable transaction.
app.MapPost("/f1", teams.EchoAsync);
app.MapPost("/f2", context => teams.EchoAsync(context, tokens.CheckAsync, null));
app.MapPost("/f2c", context => teams.EchoAsync(context, tokens.FindAsync, null));
app.MapPost("/f3", context => teams.EchoAsync(context, tokens.FindAsync, store));

// s1: check the signature, parse, acknowledge, reply.
app.MapPost("/s1", slack.EchoAsync);

// For bench/start.sh: when the least such a server is up.
app.MapGet("/healthz", () => "up");
app.Run();
