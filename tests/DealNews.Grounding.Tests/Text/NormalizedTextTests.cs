namespace DealNews.Grounding.Tests;

public sealed class NormalizedTextTests
{
    private static readonly Gen<string> s_anything = AnyText.Joined(
        60,
        "a",
        "1",
        "2",
        " ",
        "\u00A0",
        "한",
        "\u1112",
        "\u1161",
        "\u11AB",
        "e",
        "\u0301",
        "\u0323",
        "か",
        "\u3099",
        "ｶ",
        "ﾞ",
        "…",
        "“",
        "\u200B",
        "😀",
        "\uD83D",
        "１",
        "\n",
        "&amp;",
        "&#x301;",
        "&#128512;",
        "ﬁx",
        "-"
    );

    [Theory]
    [InlineData("5000억  달러", "5000억달러")]
    [InlineData("a\u00A0b\u3000c\td\r\ne", "a b c d e")]
    [InlineData("3 5", "3 5")]
    [InlineData("3 \n 5억", "3 5억")]
    [InlineData("‘a’ “b” „c‟ «d» 「e」『f』《g》 `h´ ＂i＂", "'a''b''c''d''e''f''g''h''i'")]
    [InlineData("15–25 — 30−40 ─", "15-25-30-40-")]
    [InlineData("2〜3～4∼5", "2~3~4~5")]
    [InlineData("가·나ㆍ다・라･마", "가·나·다·라·마")]
    [InlineData("ＡＩ　１２％（ＵＳ＄）", "AI12%(US$)")]
    [InlineData("￦￥￡￠", "₩¥£¢")]
    [InlineData("ｶﾞﾝﾊﾟﾙ｡", "ガンパル。")]
    [InlineData("ﾡￂ", "ㄱㅏ")]
    [InlineData("소\u200B프트\u00AD뱅\uFEFF크\u2060", "소프트뱅크")]
    [InlineData("그래…", "그래...")]
    [InlineData("\u1112\u1161\u11AB\u1100\u116E\u11A8", "한국")]
    [InlineData("하\u11AB", "한")]
    [InlineData("\u1112 \u1161", "\u1112\u1161")]
    [InlineData("Socie\u0301te\u0301", "Société")]
    [InlineData("e\u0323\u0302 e\u0302\u0323 \u00EA\u0323", "\u1EC7 \u1EC7 \u1EC7")]
    [InlineData("a &amp; b &lt;c&gt; &nosuch; &#x1F600; & &#; &#1114112;", "a&b<c>&nosuch;😀&&#;&#1114112;")]
    [InlineData("5 %, 1,5 and 1, 5 and 1 .5 and 1 . 5", "5%,1,5and1, 5and1 .5and1. 5")]
    [InlineData("ﬀ ﬁ ﬂ ﬃ ﬄ ﬆ", "ff fi fl ffi ffl st")]
    [InlineData("a -- b ——c .... d.… e", "a-b-c...d...e")]
    [InlineData("invest-\n ment, cease-\nFire", "invest-ment,cease-Fire")]
    [InlineData("か\u3099は\u309A", "がぱ")]
    [InlineData("\uF9E1\u212A", "李K")]
    [InlineData("x\u0302\u0323", "x\u0323\u0302")]
    [InlineData("① ½ ㈜ ㎏ ²", "①½㈜㎏²")]
    [InlineData("\u0301", "\u0301")]
    [InlineData("葛\U000E0100城 ❤\uFE0F", "葛城❤")]
    public void View_OfText_FoldsTypographicVariants(string text, string view) =>
        Assert.Equal(view, NormalizedText.Of(text).Characters.ToString());

    [Theory]
    [InlineData("invest-\n ment of long-\r\nterm", "investment of longterm")]
    [InlineData("Coca-\nCola 2026-\n2031", "Coca-Cola2026-2031")]
    [InlineData("non-binding", "non-binding")]
    public void View_WithoutLineHyphens_JoinsWords(string text, string view) =>
        Assert.Equal(view, NormalizedText.Of(text).WithoutLineHyphens.Characters.ToString());

    [Theory]
    [InlineData("5억", "5 억", true)]
    [InlineData("5억", "5조", false)]
    [InlineData("5", "５", true)]
    [InlineData("5", "五", false)]
    [InlineData("m²", "m2", false)]
    [InlineData("US", "us", false)]
    [InlineData("$", "￥", false)]
    public void View_OfTwoTexts_IsEqualForTypographicVariantsOnly(string one, string other, bool same) =>
        Assert.Equal(same, NormalizedText.Of(one).Characters.SequenceEqual(NormalizedText.Of(other).Characters));

    [Fact]
    public void SourceSpan_OfEveryCharacter_RoundTrips() =>
        s_anything.Sample(text =>
        {
            var view = NormalizedText.Of(text);
            int[] boundaries = [.. Enumerable.Range(0, view.Length + 1).Where(view.IsBoundary)];
            Assert.Equal(view.Length, boundaries[^1]);
            var sourceEnd = 0;
            foreach ((var start, var end) in boundaries.Zip(boundaries.Skip(1)))
            {
                var source = view.SourceSpan(new CharSpan(start, end));
                Assert.True(sourceEnd <= source.Start && source.Start < source.End && source.End <= text.Length);
                sourceEnd = source.End;
                var character = view.Characters[start..end].ToString();
                Assert.Equal(character.Trim(), NormalizedText.Of(text[source.Start..source.End]).Characters.ToString());
                Assert.Equal(new CharSpan(start, end), view.ViewSpan(source));
            }
        });

    [Fact]
    public void View_OfView_IsSameView() =>
        s_anything.Sample(text =>
        {
            // Characters that white space separates in the text would join in its view.
            var view = NormalizedText.Of(string.Concat(text.Where(c => !char.IsWhiteSpace(c)))).Characters.ToString();
            Assert.Equal(view, NormalizedText.Of(view).Characters.ToString());
        });

    [Fact]
    public void TryComposeHangul_EverySyllable_ComposesItsJamo()
    {
        for (var syllable = '가'; syllable <= '힣'; syllable++)
        {
            Assert.Equal(
                syllable.ToString(),
                NormalizedText.Of(Decomposed.Of(syllable.ToString())).Characters.ToString()
            );
        }
    }
}
