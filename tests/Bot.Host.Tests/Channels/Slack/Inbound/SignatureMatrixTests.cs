using System.Net;
using System.Text;
using Bot.Host.Tests.Channels.Slack.World;

namespace Bot.Host.Tests.Channels.Slack.Inbound;

/// <summary>Slack's published example and the other vectors of the protocol notes (section 2.4), posted to the door byte by byte.</summary>
public sealed class SignatureMatrixTests : IAsyncLifetime
{
    private const string Json = "application/json";
    private const string Form = "application/x-www-form-urlencoded";
    private const string V1 = "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c";
    private const string V1Signature = "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503";
    private const string V2 = """{"type":"url_verification","token":"x","challenge":"3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P"}""";
    private const string V3 = """{"type":"event_callback","event_id":"Ev1","team_id":"T1","api_app_id":"A1","event":{"type":"message","channel_type":"im","channel":"D1","user":"U1","ts":"1531420617.000100","text":"héllo 👋 日本"}}""";
    private const string V4 = "payload=%7B%22type%22%3A%22block_actions%22%2C%22actions%22%3A%5B%5D%7D";
    private const string V6 = "{\"a\": 1}\n";
    private const string V7 = """{"a":1}""";
    private const string V7Signature = "v0=9bd39e31413c635ee3162653e2574bcbe07d23f0b386e9a46e1abd6ea3d91133";
    private const string Now = "1531420618";

    private SlackWorld world = null!;

    [Theory]
    [InlineData(V1, Form, Now, V1Signature, 1)]
    [InlineData(V2, Json, Now, "v0=9c0cd71e0578661ab5c11e6b28af0cbd5846996c6533af0a0a72bb77a5a35609", 0)]
    [InlineData(V3, Json, Now, "v0=3f7fb7f65e2e1b4c6cf962046c8ef1fb13de047152897198f7a8a06ab59499cc", 1)]
    [InlineData(V4, Form, Now, "v0=438f9752a1c27e31cb0570947dfecc7938b229743ee62f2406d224742eaedbd6", 0)]
    [InlineData(V6, Json, Now, "v0=a7ca797f1a21100ec4d21a36c4373820fbd5c4197765b4dd4a9f65687efedb40", 0)]
    [InlineData(V7, Json, Now, V7Signature, 0)]
    [InlineData(V7, Json, "1531420318", "v0=e52fa0029111bb8b52f0e0624f91ccd171bc80c88e31e4c210e6ff39fff2e8c0", 0)]
    [InlineData(V7, Json, "1531420918", "v0=7004ec2d268fc4755bfcaa5022135538c6bf8c7a968ba257b090c79b90f234b8", 0)]
    public async Task What_Slack_signed_is_taken(string body, string contentType, string timestamp, string signature, int kept)
    {
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(body, contentType, timestamp, signature));
        Assert.Equal(kept, (await world.TakeInboxAsync()).Count);
    }

    [Theory]
    [InlineData(V1 + "------", Form, Now, V1Signature)]
    [InlineData(V1, Form, "1700000000", V1Signature)]
    [InlineData(V7, Json, "1531420317", "v0=ecac1fcda64c7c0c2cc5a23b9087275fd415e442b0973e2a8d2e6b5295e12feb")]
    [InlineData(V7, Json, "1531420018", V7Signature)]
    [InlineData(V7, Json, "1531420919", "v0=cd986a244eef289ecc656ba68f7e4dc9f27b6566bf55c7b7c8ebe08416fdcd0b")]
    [InlineData(V7, Json, Now, "v1=9bd39e31413c635ee3162653e2574bcbe07d23f0b386e9a46e1abd6ea3d91133")]
    [InlineData(V7, Json, Now, "v0=f6c9ac64ee6f6785dc7f08191c702f755e823497af3eed7e45ec937eeb3c6d8c")]
    [InlineData(V6, Json, Now, V7Signature)]
    [InlineData(V7, Json, Now, "")]
    [InlineData("", null, null, null)]
    public async Task What_Slack_did_not_sign_now_and_so_is_refused(string body, string? contentType, string? timestamp, string? signature)
    {
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(body, contentType, timestamp, signature));
        Assert.Empty(await world.TakeInboxAsync());
    }

    public async Task InitializeAsync() => world = await SlackWorld.StartAsync();

    public async Task DisposeAsync() => await world.DisposeAsync();

    private async Task<HttpStatusCode> StatusAsync(string body, string? contentType, string? timestamp, string? signature)
    {
        (string, string)[] headers =
        [
            .. timestamp is null ? (IEnumerable<(string, string)>)[] : [("X-Slack-Request-Timestamp", timestamp)],
            .. signature is null ? (IEnumerable<(string, string)>)[] : [("X-Slack-Signature", signature)],
        ];
        return (await world.PostRawAsync(Encoding.UTF8.GetBytes(body), contentType, headers)).StatusCode;
    }
}
