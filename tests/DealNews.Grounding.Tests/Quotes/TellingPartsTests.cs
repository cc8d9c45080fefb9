namespace DealNews.Grounding.Tests;

public sealed class TellingPartsTests
{
    // Letters: Number, Scale, Currency, Bound, Negation.
    [Theory]
    [InlineData("최소 150억 달러 이상을 투자하지 않는다", "B:최소 N:150 S:억 C:달러 B:이상 X:않")]
    [InlineData("1조4천억원", "N:1 S:조 N:4 S:천 S:억 C:원")]
    [InlineData("1조 2,500억 원을 넘는", "N:1 S:조 N:2,500 S:억 C:원 B:넘")]
    [InlineData("이천칠백만 유로", "N:이 S:천 N:칠 S:백 S:만 C:유로")]
    [InlineData("매출 삼백억원대", "N:삼 S:백 S:억 C:원")]
    [InlineData("수천억원과 몇 조원", "N:수 S:천 S:억 C:원 N:몇 S:조 C:원")]
    [InlineData("100여억 엔 미만", "N:100 B:여 S:억 C:엔 B:미만")]
    [InlineData("억 단위 매출, 조 단위 투자", "S:억 S:조")]
    [InlineData("구조 조사 이상 징후 유로존 파운드리 위안부", "B:이상")]
    [InlineData("안 했다 방안 제안 안전", "X:안 했")]
    [InlineData("5.2%포인트와 30%와 15퍼센트", "N:5.2 S:%포인트 N:30 S:% N:15 S:퍼센트")]
    [InlineData("순이익 △15억, -3.5%", "N:△15 S:억 N:-3.5 S:%")]
    [InlineData("HBM3E와 DDR5", "N:3 N:5")]
    [InlineData("세 기업과 두 배", "N:세 N:두")]
    [InlineData("홍콩달러와 미국 달러", "C:홍콩달러 C:미국 달러")]
    [InlineData(
        "at least $15 billion, not up to HK$3.2bn",
        "B:at least C:$ N:15 S:billion X:not B:up to C:HK$ N:3.2 S:bn"
    )]
    [InlineData("no more than 20% of US$4m", "B:no more than N:20 S:% C:$ N:4 S:m")]
    [InlineData("It won't, didn’t and cannot pay 5 won or win won games", "X:n't X:n’t X:cannot N:5 C:won")]
    [InlineData("one of two euros, without tens of billions", "N:one N:two C:euros X:without N:tens S:billions")]
    [InlineData("15-billion-dollar, 4-plus", "N:15 S:billion C:dollar N:4 B:-plus")]
    [InlineData("Nothing noted, 5 km, 3 months, 2Mbit", "X:Nothing N:5 N:3 N:2")]
    [InlineData("KRW 5 tn > EUR 3 k", "C:KRW N:5 S:tn B:> C:EUR N:3 S:k")]
    [InlineData("(5) 1,000,000.50 and 1,5 and 1, 2", "N:5 N:1,000,000.50 N:1,5 N:1 N:2")]
    [InlineData("少なくとも1兆2400億円以上は払わない", "B:少なくとも N:1 S:兆 N:2400 S:億 C:円 B:以上 X:ない")]
    [InlineData("5億円超、数千億ドル未満", "N:5 S:億 C:円 B:超 N:数 S:千 S:億 C:ドル B:未満")]
    [InlineData("东京和千叶", "")]
    [InlineData("不超过三百亿元，没有未来", "B:不超过 N:三 S:百 S:亿 C:元 X:没")]
    [InlineData("高达4万亿韩元，增长百分之五", "B:高达 N:4 S:万 S:亿 C:韩元 S:百分之 N:五")]
    [InlineData("①과 ½과 ２과 𝟓", "N:① N:½ N:２ N:𝟓")]
    [InlineData("", "")]
    public void Parts_OfText_ReturnsNumbersScalesCurrenciesBoundsAndNegations(string text, string parts)
    {
        var view = NormalizedText.Of(text);
        var read = string.Join(
            ' ',
            TellingParts.Of(view).All.Select(part => $"{Letter(part.Kind)}:{view.SourceSlice(part.Span)}")
        );
        Assert.Equal(parts, read);
    }

    [Theory]
    [InlineData("1,500억", "1500억", true)]
    [InlineData("1,50억", "150억", false)]
    [InlineData("1.50", "1.5", false)]
    [InlineData("2천7백", "이천칠백", true)]
    [InlineData("三百亿", "3百億", true)]
    [InlineData("$15bn", "US$15 billion", true)]
    [InlineData("$15", "HK$15", false)]
    [InlineData("$15", "€15", false)]
    [InlineData("5조 원", "5억 원", false)]
    [InlineData("5조 원", "5조 엔", false)]
    [InlineData("more than 5", "over 5", true)]
    [InlineData("more than 5", "at least 5", false)]
    [InlineData("최소 5조 이상", "최소 5조", false)]
    [InlineData("did not pay", "did pay", false)]
    [InlineData("did not pay", "didn't pay", true)]
    [InlineData("denied it", "did it", false)]
    [InlineData("not $5 but $6", "$5 but not $6", false)]
    [InlineData("-5%", "5%", false)]
    [InlineData("5%", "5%p", false)]
    public void Comparison_OfTwoTexts_FindsDifferences(string text, string quote, bool same)
    {
        var view = NormalizedText.Of(text);
        List<TellingDifference> differences = [];
        TellingParts
            .Of(view)
            .AddOtherThan(TellingParts.Of(NormalizedText.Of(quote)), new CharSpan(0, view.Length), differences);
        Assert.Equal(same, differences.Count == 0);
    }

    [Fact]
    public void Comparison_SeveralDifferences_ReturnsEach()
    {
        var view = NormalizedText.Of("at least $15 billion by 2026");
        List<TellingDifference> differences = [];
        var quote = TellingParts.Of(NormalizedText.Of("$16 million by 2026"));
        TellingParts.Of(view).AddOtherThan(quote, new CharSpan(0, view.Length), differences);
        Assert.Equal(
            [
                Difference(TellingKind.Bound, null, "at least"),
                Difference(TellingKind.Number, "16", "15"),
                Difference(TellingKind.Scale, "million", "billion"),
            ],
            differences
        );
    }

    private static TellingDifference Difference(TellingKind kind, string? quoted, string? found) =>
        new()
        {
            Kind = kind,
            Quoted = quoted,
            Found = found,
        };

    private static char Letter(TellingKind kind) =>
        kind switch
        {
            TellingKind.Number => 'N',
            TellingKind.Scale => 'S',
            TellingKind.Currency => 'C',
            TellingKind.Bound => 'B',
            _ => 'X',
        };
}
