using System.Text;
using Bot.Host.Channels.Slack.Signing;
using Bot.Host.Tests.Channels.Slack.World;

namespace Bot.Host.Tests.Channels.Slack.Signing;

/// <summary>The signature vectors V1 to V13 of the protocol notes, section 2.4.</summary>
public sealed class RequestSignatureTests
{
    private const string V1 = "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c";
    private const string V1Signature = "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503";
    private const string V2 = """{"type":"url_verification","token":"x","challenge":"3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P"}""";
    private const string V3 = """{"type":"event_callback","event_id":"Ev1","team_id":"T1","api_app_id":"A1","event":{"type":"message","channel_type":"im","channel":"D1","user":"U1","ts":"1531420617.000100","text":"héllo 👋 日本"}}""";
    private const string V4 = "payload=%7B%22type%22%3A%22block_actions%22%2C%22actions%22%3A%5B%5D%7D";
    private const string V7 = """{"a":1}""";
    private const string Now = "1531420618";

    private readonly RequestSignature signature = Checker();

    [Theory]
    [InlineData(V1, Now, V1Signature)]
    [InlineData(V2, Now, "v0=9c0cd71e0578661ab5c11e6b28af0cbd5846996c6533af0a0a72bb77a5a35609")]
    [InlineData(V3, Now, "v0=3f7fb7f65e2e1b4c6cf962046c8ef1fb13de047152897198f7a8a06ab59499cc")]
    [InlineData(V4, Now, "v0=438f9752a1c27e31cb0570947dfecc7938b229743ee62f2406d224742eaedbd6")]
    [InlineData("", Now, "v0=55f41ec73231010289b54e669149ea021fccab11b5524355523533ce930cb739")]
    [InlineData("{\"a\": 1}\n", Now, "v0=a7ca797f1a21100ec4d21a36c4373820fbd5c4197765b4dd4a9f65687efedb40")]
    [InlineData(V7, Now, "v0=9bd39e31413c635ee3162653e2574bcbe07d23f0b386e9a46e1abd6ea3d91133")]
    [InlineData("token=t&ssl_check=1", Now, "v0=85cfe9069357594d67339073f2d8b2196a3e917ca5fafbeb01c7d5a2f6aae1d1")]
    [InlineData(V7, "1531420318", "v0=e52fa0029111bb8b52f0e0624f91ccd171bc80c88e31e4c210e6ff39fff2e8c0")]
    [InlineData(V7, "1531420918", "v0=7004ec2d268fc4755bfcaa5022135538c6bf8c7a968ba257b090c79b90f234b8")]
    public void What_Slack_signed_within_five_minutes_is_accepted(string body, string timestamp, string sent) =>
        Assert.Equal(SignatureVerdict.Accepted, signature.Check(timestamp, sent, Encoding.UTF8.GetBytes(body)));

    [Theory]
    [InlineData("1531420317", "v0=ecac1fcda64c7c0c2cc5a23b9087275fd415e442b0973e2a8d2e6b5295e12feb")]
    [InlineData("1531420919", "v0=cd986a244eef289ecc656ba68f7e4dc9f27b6566bf55c7b7c8ebe08416fdcd0b")]
    public void A_second_beyond_five_minutes_is_refused_either_way(string timestamp, string sent) =>
        Assert.Equal(SignatureVerdict.Stale, signature.Check(timestamp, sent, Encoding.UTF8.GetBytes(V7)));

    [Theory]
    [InlineData(V7, "v0=f6c9ac64ee6f6785dc7f08191c702f755e823497af3eed7e45ec937eeb3c6d8c")]
    [InlineData("{\"a\": 1}\n", "v0=9bd39e31413c635ee3162653e2574bcbe07d23f0b386e9a46e1abd6ea3d91133")]
    [InlineData(V1 + "------", V1Signature)]
    public void An_empty_secret_or_other_bytes_are_a_forgery(string body, string sent) =>
        Assert.Equal(SignatureVerdict.Forged, signature.Check(Now, sent, Encoding.UTF8.GetBytes(body)));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("v0=invalid-signature")]
    [InlineData("v1=9bd39e31413c635ee3162653e2574bcbe07d23f0b386e9a46e1abd6ea3d91133")]
    [InlineData("v0=9BD39E31413C635EE3162653E2574BCBE07D23F0B386E9A46E1ABD6EA3D91133")]
    [InlineData("v0=9bd39e31413c635ee3162653e2574bcbe07d23f0b386e9a46e1abd6ea3d9113")]
    [InlineData("v0=9bd39e31413c635ee3162653e2574bcbe07d23f0b386e9a46e1abd6ea3d91133 ")]
    public void A_signature_of_another_form_is_refused(string? sent) =>
        Assert.Equal(SignatureVerdict.BadSignature, signature.Check(Now, sent, Encoding.UTF8.GetBytes(V7)));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Hello there!")]
    [InlineData("-1531420618")]
    [InlineData("1531420618.5")]
    [InlineData("15314206180000")]
    [InlineData("١٥٣١٤٢٠٦١٨")]
    public void A_time_stamp_that_is_no_number_is_refused(string? timestamp) =>
        Assert.Equal(SignatureVerdict.BadTimestamp, signature.Check(timestamp, V1Signature, Encoding.UTF8.GetBytes(V1)));

    [Fact]
    public void The_secret_before_the_last_change_is_accepted_beside_the_new_one()
    {
        var changed = new RequestSignature("a-new-secret", SlackWorld.Secret, new SetClock(DateTimeOffset.FromUnixTimeSeconds(SlackWorld.Instant)));

        Assert.Equal(SignatureVerdict.Accepted, changed.Check(Now, V1Signature, Encoding.UTF8.GetBytes(V1)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void Without_a_secret_there_is_no_check(string secret) =>
        Assert.Throws<ArgumentException>(() => new RequestSignature(secret, "", TimeProvider.System));

    private static RequestSignature Checker() =>
        new(SlackWorld.Secret, "", new SetClock(DateTimeOffset.FromUnixTimeSeconds(SlackWorld.Instant)));
}
