using System.Text;
using Bot.Features.Agreements.Documents.Reading;
using Bot.Features.Agreements.Documents.Reading.Text;

namespace Bot.Tests.Features.Agreements.Documents.Reading.Text;

public sealed class TextDecoderTests
{
    private const string Sentence = "L’attività è a carico delle Parti – 10 €";

    [Fact]
    public void Utf_8_loses_its_mark_alone()
    {
        Assert.Equal(Sentence, TextDecoder.Decode([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Sentence)]));
        Assert.Equal(Sentence, TextDecoder.Decode(Encoding.UTF8.GetBytes(Sentence)));
    }

    [Fact]
    public void Utf_16_is_read_in_both_orders_with_and_without_its_mark()
    {
        foreach (var encoding in new[] { Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            Assert.Equal(Sentence, TextDecoder.Decode([.. encoding.GetPreamble(), .. encoding.GetBytes(Sentence)]));
            Assert.Equal(Sentence, TextDecoder.Decode(encoding.GetBytes(Sentence)));
        }
    }

    [Fact]
    public void What_is_not_utf_8_is_latin_1_as_windows_writes_it()
    {
        Assert.Equal("attività – 10 €", TextDecoder.Decode([.. "attivit"u8, 0xE0, .. " "u8, 0x96, .. " 10 "u8, 0x80]));
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused()
    {
        Assert.Throws<DocumentRefusedException>(() => TextDecoder.Decode([0x50, 0x4B, 3, 4, 0, 0, 0xFF, 0, 65, 66, 67, 68, 69]));
    }
}
