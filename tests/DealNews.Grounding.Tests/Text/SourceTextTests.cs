using System.Security.Cryptography;
using System.Text;

namespace DealNews.Grounding.Tests;

public sealed class SourceTextTests
{
    // Well-formed texts of ASCII, Hangul, accents, kana and characters outside the Basic Multilingual Plane, some of several blocks.
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
    public void Sha256_PublishedVector_IsItsDigest(string text, string digest) =>
        Assert.Equal(digest, new SourceText(text).Sha256);

    [Fact]
    public void Sha256_AnyText_IsThatOfItsUtf8Bytes() =>
        s_wellFormedText.Sample(text =>
            Assert.Equal(
                Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text))),
                new SourceText(text).Sha256,
                ignoreCase: true
            )
        );

    // Not inline data: an attribute is stored as UTF-8, which has no lone surrogates.
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
    public void Constructor_LoneSurrogate_IsRefusedWithItsPlace(char[] units, int position)
    {
        string text = new(units);
        var refusal = Assert.Throws<ArgumentException>(() => new SourceText(text));
        Assert.Contains($"at position {position}", refusal.Message, StringComparison.Ordinal);
        Assert.False(SourceText.TryCreate(text, out var none));
        Assert.Null(none);
    }

    [Fact]
    public void TryCreate_WellFormedText_TakesIt()
    {
        Assert.True(SourceText.TryCreate("값 😀", out var text));
        Assert.Equal("값 😀", text.Value);
        Assert.False(SourceText.TryCreate(null, out _));
    }

    [Theory]
    [InlineData("deal", 4, 4, 4)]
    [InlineData("투자", 2, 2, 6)]
    [InlineData("é", 1, 1, 2)]
    [InlineData("a😀한", 3, 4, 8)]
    public void Length_EachUnit_CountsIt(string value, int codePoints, int utf16, int utf8)
    {
        SourceText text = new(value);
        Assert.Equal(
            (codePoints, utf16, utf8),
            (text.Length(TextUnit.CodePoint), text.Length(TextUnit.Utf16), text.Length(TextUnit.Utf8))
        );
    }

    [Fact]
    public void ConvertOffset_EveryPlaceOfAnyText_AgreesWithCountingFromTheFront() =>
        s_wellFormedText.Sample(
            value =>
            {
                SourceText text = new(value);
                int utf16 = 0,
                    utf8 = 0,
                    codePoint = 0;
                foreach (var rune in value.EnumerateRunes())
                {
                    AssertSamePlace(text, codePoint, utf16, utf8);
                    for (var inside = 1; inside < rune.Utf8SequenceLength; inside++)
                    {
                        Assert.False(text.TryConvertOffset(utf8 + inside, TextUnit.Utf8, TextUnit.CodePoint, out _));
                    }

                    if (rune.Utf16SequenceLength == 2)
                    {
                        Assert.False(text.TryConvertOffset(utf16 + 1, TextUnit.Utf16, TextUnit.Utf8, out _));
                    }

                    (codePoint, utf16, utf8) = (
                        codePoint + 1,
                        utf16 + rune.Utf16SequenceLength,
                        utf8 + rune.Utf8SequenceLength
                    );
                }

                AssertSamePlace(text, codePoint, utf16, utf8);
            },
            iter: 100
        );

    [Theory]
    [InlineData(-1, TextUnit.CodePoint)]
    [InlineData(4, TextUnit.CodePoint)]
    [InlineData(5, TextUnit.Utf16)]
    [InlineData(9, TextUnit.Utf8)]
    [InlineData(int.MaxValue, TextUnit.Utf8)]
    public void ConvertOffset_OutsideText_IsRefused(int offset, TextUnit unit)
    {
        SourceText text = new("a😀한");
        Assert.Throws<ArgumentOutOfRangeException>(() => text.ConvertOffset(offset, unit, TextUnit.CodePoint));
        Assert.False(text.TryConvertOffset(offset, unit, TextUnit.CodePoint, out var converted));
        Assert.Equal(0, converted);
    }

    [Theory]
    [InlineData(2, TextUnit.Utf16)]
    [InlineData(2, TextUnit.Utf8)]
    [InlineData(4, TextUnit.Utf8)]
    [InlineData(7, TextUnit.Utf8)]
    public void ConvertOffset_InsideCharacter_IsRefused(int offset, TextUnit unit) =>
        Assert.Contains(
            "inside a character",
            Assert
                .Throws<ArgumentException>(() =>
                    new SourceText("a😀한").ConvertOffset(offset, unit, TextUnit.CodePoint)
                )
                .Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void ConvertOffset_UnknownUnit_IsRefused()
    {
        SourceText text = new("a");
        Assert.Throws<ArgumentOutOfRangeException>(() => text.Length((TextUnit)3));
        Assert.False(text.TryConvertOffset(0, (TextUnit)9, TextUnit.Utf8, out _));
        Assert.False(text.TryConvertOffset(0, TextUnit.Utf8, (TextUnit)(-1), out _));
    }

    [Theory]
    [InlineData(1, 2, TextUnit.CodePoint, "😀")]
    [InlineData(1, 3, TextUnit.Utf16, "😀")]
    [InlineData(1, 5, TextUnit.Utf8, "😀")]
    [InlineData(2, 2, TextUnit.CodePoint, "")]
    [InlineData(0, 3, TextUnit.CodePoint, "a😀한")]
    public void Slice_EachUnit_GivesThePiece(int start, int end, TextUnit unit, string piece) =>
        Assert.Equal(piece, new SourceText("a😀한").Slice(new TextSpan(start, end), unit));

    [Fact]
    public void Slice_SpanThatIsNone_IsRefused()
    {
        SourceText text = new("a😀한");
        Assert.Throws<ArgumentException>(() => text.Slice(new TextSpan(2, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => text.Slice(new TextSpan(0, 4)));
        Assert.Throws<ArgumentException>(() => text.Slice(new TextSpan(0, 2), TextUnit.Utf16));
    }

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
    public void SplitsGrapheme_EndOfSpan_IsToldByTheReadersCharacters(string text, int start, int end, bool splits) =>
        Assert.Equal(splits, new SourceText(text).SplitsGrapheme(new TextSpan(start, end)));

    private static void AssertSamePlace(SourceText text, int codePoint, int utf16, int utf8)
    {
        (TextUnit Unit, int Offset)[] place =
        [
            (TextUnit.CodePoint, codePoint),
            (TextUnit.Utf16, utf16),
            (TextUnit.Utf8, utf8),
        ];
        foreach ((var from, var offset) in place)
        {
            foreach ((var to, var expected) in place)
            {
                Assert.Equal(expected, text.ConvertOffset(offset, from, to));
            }
        }
    }
}
