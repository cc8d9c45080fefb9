using System.Text;

namespace DealNews.Grounding.Tests;

public sealed class FigureReaderTests
{
    [Theory]
    [InlineData("ko", "ko")]
    [InlineData("ko-KR", "ko")]
    [InlineData("KO", "ko")]
    [InlineData("ko_KR", "ko")]
    [InlineData("en", "en")]
    [InlineData("en-GB", "en")]
    public void Get_SupportedLanguage_ReturnsItsReader(string tag, string language)
    {
        var reader = FigureReader.Get(new(tag));

        Assert.Equal(language, reader.Language.Value);
        Assert.True(FigureReader.TryGet(new(tag), out var same));
        Assert.Same(reader, same);
        Assert.Contains(reader.Language, FigureReader.Languages);
    }

    [Theory]
    [InlineData("")]
    [InlineData("xx")]
    [InlineData("kor")]
    [InlineData("e")]
    [InlineData("tlh-Latn")]
    public void Get_UnknownLanguage_ThrowsWithKnownLanguages(string tag)
    {
        var error = Assert.Throws<ArgumentException>(() => FigureReader.Get(new(tag)));

        Assert.Contains("ko, en", error.Message, StringComparison.Ordinal);
        Assert.False(FigureReader.TryGet(new(tag), out var reader));
        Assert.Null(reader);
    }

    [Fact]
    public void TryGet_DefaultTag_ReturnsFalse() => Assert.False(FigureReader.TryGet(default, out _));

    public static TheoryData<string> Texts =>
        [
            "",
            " ",
            "\uD800",
            "\uDC00 $5",
            "$\uD83D",
            "5\uDC00조원",
            "\u0000",
            "약",
            "$",
            "최대 최소 약",
            "당",
            "당당당당",
            "조억만천백십",
            "$$$$$",
            "1,2,3,4,5",
            "-.-",
            "()()(",
            "1~2~3~4조원",
            "$1-$2-$3",
            "from to between and",
            "a a a a million",
            "\u0301\u0301\u0301",
            "원원원원",
            "수수수조",
            "two and a half and a half million",
        ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Read_OddText_ReturnsFiguresWithinText(string text)
    {
        AssertWellFormed(FigureReader.Korean, text);
        AssertWellFormed(FigureReader.English, text);
    }

    [Fact]
    public void Read_AnyText_ReturnsFiguresInOrder()
    {
        string[] pieces =
        [
            "1",
            "23",
            "4,500",
            "0.5",
            "0.0000000000000000000000000001",
            "9999999999999999999999999999",
            "½",
            " 1/2",
            "$",
            "US$",
            "€",
            "¥",
            "₩",
            "USD ",
            " ",
            "  ",
            "\u00A0",
            "\n",
            "-",
            "~",
            "–",
            "/",
            "(",
            ")",
            ",",
            ".",
            "%",
            "+",
            "조",
            "억",
            "만",
            "천",
            "백",
            "수",
            "여",
            "원",
            "달러",
            "엔",
            "약 ",
            "최대 ",
            "이상",
            "이하",
            "에서 ",
            "까지",
            "을 넘는",
            "대",
            "당",
            "주",
            "월",
            "일",
            "년",
            "분의 ",
            "million",
            "bn",
            "hundred",
            " and ",
            " to ",
            "from ",
            "between ",
            "half a ",
            "a ",
            "at least ",
            "more than ",
            " dollars",
            " won",
            " a share",
            "per ",
            "\uD800",
            "단위: ",
            "tens of ",
            "billions of ",
            "한화로 ",
            "GB",
            "명",
            "5월",
            "Feb. ",
        ];
        Gen.OneOf(pieces)
            .Array[0, 12]
            .Sample(
                words =>
                {
                    var text = string.Concat(words);
                    AssertWellFormed(FigureReader.Korean, text);
                    AssertWellFormed(FigureReader.English, text);
                },
                iter: 20_000
            );
    }

    [Fact]
    public void Read_SameTextTwice_ReturnsEqualFigures()
    {
        const string text = "5000억 달러(약 732조원)를 100만 토큰당 0.28달러에";
        Assert.Equal(FigureReader.Korean.Read(text), FigureReader.Korean.Read(text));
    }

    public static TheoryData<string, string> Repeated =>
        new()
        {
            { "digits", "7" },
            { "groups", "1,234," },
            { "numbers", "1 " },
            { "scales", "천" },
            { "scale words", "million " },
            { "signs", "$" },
            { "blanks", " " },
            { "ranges", "1조~" },
            { "dashes", "5-" },
            { "hedges", "at least " },
            { "약", "약 " },
            { "numerals", "twenty " },
            { "vague", "수" },
            { "openings", "between $5 and " },
            { "changes", "rose from $1 to " },
            { "brackets", "5달러(" },
            { "per", "당" },
            { "bounds", "5조원 이상 " },
            { "halves", "half a " },
            { "infix", "5여" },
            { "a", "a " },
            { "dates", "2025-" },
            { "letters", "usd" },
            { "labels", "A1" },
            { "surrogates", "\uD800" },
            { "currency", "5원5전" },
            { "conversions", "한화로 " },
            { "blank digits", "9                " },
        };

    [Theory]
    [MemberData(nameof(Repeated))]
    public void Read_Repetition_ReturnsFiguresInOrder(string name, string piece)
    {
        Assert.NotEmpty(name);
        AssertRepetition(piece, 20_000);
    }

    /// <summary>Reading is linear in the length of the text: quadratic reading of this length would not end.</summary>
    [Theory]
    [Trait("Category", "Slow")]
    [MemberData(nameof(Repeated))]
    public void Read_LongRepetition_Ends(string name, string piece)
    {
        Assert.NotEmpty(name);
        AssertRepetition(piece, 100_000);
    }

    private static void AssertRepetition(string piece, int length)
    {
        var text = new StringBuilder().Insert(0, piece, length / piece.Length).ToString();
        AssertWellFormed(FigureReader.Korean, text);
        AssertWellFormed(FigureReader.English, text);
    }

    [Fact]
    public void Read_VeryManyDigits_AreUnsure()
    {
        string digits = new('9', 100_000);
        Assert.DoesNotContain(FigureReader.Korean.Read(digits + "조원"), figure => !figure.IsUnsure);
        Assert.DoesNotContain(FigureReader.English.Read("$" + digits + " billion"), figure => !figure.IsUnsure);
    }

    [Fact]
    public void Read_AfterEmoji_SpanAndRangeSelectTheSameText()
    {
        SourceText text = new("🚀🚀 OpenAI raises $15bn now, 🚀 or €20bn.");

        var figures = FigureReader.English.Read(text.Value);

        Assert.Equal(["$15bn", "€20bn"], figures.Select(figure => text.Slice(figure.Span)));
        Assert.All(figures, figure => Assert.Equal(text.Value[figure.Range], text.Slice(figure.Span)));
        Assert.All(figures, figure => Assert.Equal(text.ToSpan(figure.Range), figure.Span));
    }

    private static void AssertWellFormed(FigureReader reader, string text)
    {
        int end = 0,
            index = 0;
        foreach (var figure in reader.Read(text))
        {
            var (start, length) = figure.Range.GetOffsetAndLength(text.Length);
            Assert.InRange(start, end, text.Length);
            Assert.True(length > 0 && figure.Span.Length > 0);
            end = start + length;
            Assert.True(
                figure.EquivalentIndex is null || (figure.EquivalentIndex >= 0 && figure.EquivalentIndex < index)
            );
            Assert.True(figure.Minimum is null || figure.Maximum is null || figure.Minimum <= figure.Maximum);
            Assert.Equal(figure.IsUnsure || figure.Kind == FigureKind.Date, figure.Bound == FigureBound.None);
            Assert.True(figure.Kind != FigureKind.Money || figure.IsUnsure || figure.Currency is { Code.Length: 3 });
            Assert.True(figure.Per is null || figure.Per.Value > 0);
            index++;
        }
    }
}
