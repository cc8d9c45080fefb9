using System.Text;
using DealNews.Json;

namespace DealNews.Tests;

public sealed class VerbatimEncoderTests
{
    /// <summary>A text, and its JSON.</summary>
    public static TheoryData<string, string> Texts =>
        new()
        {
            { "", "" },
            { "a한\u0080é", "a한\u0080é" },
            { "\U0001F4B0", "\U0001F4B0" },
            { "a\U0001F4B0b\U0001F4B0", "a\U0001F4B0b\U0001F4B0" },
            { "a\"\U0001F4B0\\", "a\\\"\U0001F4B0\\\\" },
            { "\U0001F4B0\n", "\U0001F4B0\\n" },
            { "\U0001F4B0<>&'+", "\U0001F4B0<>&'+" },
        };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Encode_UnicodeText_EscapesOnlyWhatJsonRequires(string text, string expected)
    {
        Assert.Equal(expected, VerbatimEncoder.Instance.Encode(text));
        Assert.Equal(
            expected == text ? -1
                : text.AsSpan().IndexOfAny("\"\\\n") is var at ? Encoding.UTF8.GetByteCount(text.AsSpan(0, at))
                : 0,
            VerbatimEncoder.Instance.FindFirstCharacterToEncodeUtf8(Encoding.UTF8.GetBytes(text))
        );
    }

    [Fact]
    public void Encode_UnpairedSurrogate_IsReplaced()
    {
        // Not a theory: the runner replaces unpaired surrogates in arguments.
        Assert.Equal("a\uFFFD", VerbatimEncoder.Instance.Encode("a\ud83d"));
        Assert.Equal("a\uFFFDb", VerbatimEncoder.Instance.Encode("a\ud83db"));
        Assert.Equal("a\uFFFD", VerbatimEncoder.Instance.Encode("a\udcb0"));
        Assert.Equal("a\uFFFD\U0001F4B0", VerbatimEncoder.Instance.Encode("a\ud83d\ud83d\udcb0"));
        Assert.Equal("\U0001F4B0\uFFFD", VerbatimEncoder.Instance.Encode("\U0001F4B0\udcb0"));
    }

    [Theory]
    [InlineData(new byte[] { (byte)'a', 0x80 }, 1)]
    [InlineData(new byte[] { (byte)'a', 0xED, 0x95 }, 1)]
    [InlineData(new byte[] { 0xED, 0x95, 0x9C, 0xFF }, 3)]
    public void FindFirstCharacterToEncodeUtf8_NotUtf8_ReturnsItsIndex(byte[] text, int position) =>
        Assert.Equal(position, VerbatimEncoder.Instance.FindFirstCharacterToEncodeUtf8(text));
}
