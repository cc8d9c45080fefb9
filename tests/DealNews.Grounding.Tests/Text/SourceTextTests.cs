using System.Security.Cryptography;
using System.Text;

namespace DealNews.Grounding.Tests;

public sealed class SourceTextTests
{
    // Well-formed texts with characters outside the Basic Multilingual Plane; some have several blocks.
    private static readonly Gen<string> s_wellFormedText = AnyText.Joined(
        700,
        "a",
        "9",
        " ",
        "é",
        "ß",
        "한",
        "국",
        "漢",
        "が",
        "e\u0301",
        "😀",
        "𠮷",
        "\u200B",
        "\r\n"
    );

    [Theory]
    [InlineData("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    [InlineData("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    public void Sha256_PublishedVector_ReturnsItsDigest(string text, string digest) =>
        Assert.Equal(digest, new SourceText(text).Sha256);

    [Fact]
    public void Sha256_AnyText_IsDigestOfUtf8Bytes() =>
        s_wellFormedText.Sample(text =>
            Assert.Equal(
                Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text))),
                new SourceText(text).Sha256,
                ignoreCase: true
            )
        );

    // Not inline data, because attributes are stored as UTF-8, which has no lone surrogates.
    public static TheoryData<char[], int> LoneSurrogates =>
        new()
        {
            { ['\uD83D'], 0 },
            { ['값', '\uDE00'], 1 },
            { ['\uD83D', '\uDE00', '\uD83D'], 2 },
            { ['a', '\uDE00', '\uD83D', 'b'], 1 },
        };

    [Theory]
    [MemberData(nameof(LoneSurrogates))]
    public void Constructor_LoneSurrogate_ThrowsWithPosition(char[] units, int position)
    {
        string text = new(units);
        var refusal = Assert.Throws<ArgumentException>(() => new SourceText(text));
        Assert.Contains($"at position {position}", refusal.Message, StringComparison.Ordinal);
        Assert.False(SourceText.TryCreate(text, out var none));
        Assert.Null(none);
    }

    [Fact]
    public void TryCreate_WellFormedText_ReturnsTrue()
    {
        Assert.True(SourceText.TryCreate("값 😀", out var text));
        Assert.Equal("값 😀", text.Value);
        Assert.False(SourceText.TryCreate(null, out _));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("deal", 4)]
    [InlineData("투자", 2)]
    [InlineData("a😀한", 3)]
    public void Length_OfText_CountsCodePoints(string value, int length) =>
        Assert.Equal(length, new SourceText(value).Length);

    [Fact]
    public void ToSpan_EveryRangeOfAnyText_AgreesWithCountingFromTheStart() =>
        s_wellFormedText.Sample(
            value =>
            {
                SourceText text = new(value);
                int utf16 = 0,
                    codePoint = 0;
                foreach (var rune in value.EnumerateRunes())
                {
                    AssertSamePlace(text, codePoint, utf16);
                    if (rune.Utf16SequenceLength == 2)
                    {
                        Assert.False(text.TryGetSpan((utf16 + 1)..value.Length, out _));
                        Assert.False(text.TryGetSpan(0..(utf16 + 1), out _));
                    }

                    (codePoint, utf16) = (codePoint + 1, utf16 + rune.Utf16SequenceLength);
                }

                AssertSamePlace(text, codePoint, utf16);
                Assert.Equal(codePoint, text.Length);
            },
            iter: 100
        );

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(0, 4)]
    [InlineData(4, 4)]
    [InlineData(2, 1)]
    [InlineData(0, int.MaxValue)]
    [InlineData(int.MinValue, 1)]
    public void ToRange_SpanOutsideText_Throws(int start, int end)
    {
        SourceText text = new("a😀한");
        TextSpan span = new(start, end);

        Assert.Throws<ArgumentOutOfRangeException>(() => text.ToRange(span));
        Assert.Throws<ArgumentOutOfRangeException>(() => text.Slice(span));
        Assert.Throws<ArgumentOutOfRangeException>(() => text.SplitsGrapheme(span));
        Assert.False(text.TryGetRange(span, out var range));
        Assert.Equal(default, range);
    }

    [Theory]
    [InlineData(0, 5)]
    [InlineData(3, 1)]
    public void ToSpan_RangeOutsideText_Throws(int start, int end)
    {
        SourceText text = new("a😀한");

        Assert.Throws<ArgumentOutOfRangeException>(() => text.ToSpan(start..end));
        Assert.False(text.TryGetSpan(start..end, out var span));
        Assert.Equal(default, span);
    }

    [Theory]
    [InlineData(2, 4)]
    [InlineData(0, 2)]
    public void ToSpan_RangeInsideSurrogatePair_Throws(int start, int end)
    {
        SourceText text = new("a😀한");

        var error = Assert.Throws<ArgumentException>(() => text.ToSpan(start..end));

        Assert.Contains("inside a surrogate pair", error.Message, StringComparison.Ordinal);
        Assert.False(text.TryGetSpan(start..end, out _));
    }

    [Fact]
    public void ToSpan_RangeFromEnd_ReturnsSpan()
    {
        SourceText text = new("a😀한");

        Assert.Equal(new TextSpan(1, 2), text.ToSpan(1..^1));
        Assert.Equal(new TextSpan(0, 3), text.ToSpan(..));
        Assert.Equal(1..3, text.ToRange(new TextSpan(1, 2)));
    }

    [Theory]
    [InlineData(1, 2, "😀")]
    [InlineData(2, 2, "")]
    [InlineData(0, 3, "a😀한")]
    public void Slice_Span_ReturnsTheText(int start, int end, string piece) =>
        Assert.Equal(piece, new SourceText("a😀한").Slice(new TextSpan(start, end)));

    [Theory]
    [InlineData("e\u0301t", 0, 1, true)]
    [InlineData("e\u0301t", 0, 2, false)]
    [InlineData("\u1112\u1161\u11AB국", 0, 2, true)]
    [InlineData("\u1112\u1161\u11AB국", 0, 3, false)]
    [InlineData("👩‍👩‍👧 셋", 0, 1, true)]
    [InlineData("👩‍👩‍👧 셋", 0, 5, false)]
    [InlineData("か\u3099", 0, 1, true)]
    [InlineData("한국", 0, 1, false)]
    [InlineData("a\r\nb", 0, 2, false)]
    public void SplitsGrapheme_SpanInsideCharacter_ReturnsTrue(string text, int start, int end, bool splits) =>
        Assert.Equal(splits, new SourceText(text).SplitsGrapheme(new TextSpan(start, end)));

    private static void AssertSamePlace(SourceText text, int codePoint, int utf16)
    {
        Assert.Equal(new TextSpan(0, codePoint), text.ToSpan(0..utf16));
        Assert.Equal(new TextSpan(codePoint, text.Length), text.ToSpan(utf16..));
        Assert.Equal(0..utf16, text.ToRange(new TextSpan(0, codePoint)));
        Assert.True(text.TryGetRange(new TextSpan(codePoint, text.Length), out var range));
        Assert.Equal(utf16..text.Value.Length, range);
    }
}
