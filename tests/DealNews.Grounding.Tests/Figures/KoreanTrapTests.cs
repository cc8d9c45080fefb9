namespace DealNews.Grounding.Tests;

public sealed class KoreanTrapTests
{
    [Theory]
    [InlineData("2만 파운드리 고객")]
    [InlineData("삼성전자 3나노 파운드리")]
    [InlineData("3만 원격 근무자")]
    [InlineData("100만 원유 배럴")]
    [InlineData("5000 직원을 채용")]
    [InlineData("직원 3만 명이 다닌다")]
    [InlineData("1만 엔비디아 칩")]
    [InlineData("20 유로존 국가")]
    [InlineData("유로존 20개국")]
    [InlineData("2 엔진 항공기")]
    [InlineData("엔진 2대를 공급")]
    [InlineData("달러당 1,382원")]
    [InlineData("1달러당 1382.5원에 마감")]
    [InlineData("100엔당 930원")]
    [InlineData("원·달러 환율은 1,450원을 넘었다")]
    [InlineData("1500원 환율")]
    [InlineData("1달러=1,382원")]
    [InlineData("1달러 = 1,382원 기준")]
    [InlineData("30분의 1 수준")]
    [InlineData("3분의 2를 넘겼다")]
    [InlineData("2025년 2월 4일")]
    [InlineData("오전 10시 30분")]
    [InlineData("전화 02-1234-5678")]
    [InlineData("문의 010-1234-5678")]
    [InlineData("HBM3E 12단")]
    [InlineData("DDR5 D램")]
    [InlineData("GPT-4 모델")]
    [InlineData("RTX 4090")]
    [InlineData("갤럭시 S25 울트라")]
    [InlineData("F-35 20대를 도입")]
    [InlineData("512GB 메모리")]
    [InlineData("지분 30%를 매입")]
    [InlineData("3배 늘었다")]
    [InlineData("1억 명이 쓴다")]
    [InlineData("5만 대를 판다")]
    [InlineData("3대 주주")]
    [InlineData("10대 그룹")]
    [InlineData("(단위: 백만원)")]
    [InlineData("단위 : 억원, %")]
    [InlineData("만원 관중이 들어찼다")]
    [InlineData("이 원칙을 지킨다")]
    [InlineData("일 원인을 찾는다")]
    [InlineData("백만장자가 늘었다")]
    [InlineData("천만 관객을 모았다")]
    [InlineData("조 원장이 말했다")]
    [InlineData("만 18세 이상")]
    [InlineData("3불 정책")]
    [InlineData("10% 불과하다")]
    [InlineData("2만 원자력 종사자")]
    [InlineData("5조 원전 수주")]
    [InlineData("한화 3조 투자")]
    [InlineData("6만전자로 돌아갔다")]
    [InlineData("3대 2로 이겼다")]
    [InlineData("코스피 2500선")]
    [InlineData("비트코인 1억")]
    [InlineData("USDT 500만")]
    [InlineData("제 5 조 원칙")]
    [InlineData("TOP 10 기업")]
    [InlineData("COP28 총회")]
    public void Read_TextWithoutMoney_ReturnsNoMoney(string text) =>
        Assert.Equal("", FigureNotation.OfMoney(FigureReader.Korean.Read(text)));

    [Theory]
    [InlineData("매출 5억 30% 증가", "number 5e8; % 30")]
    [InlineData("5조 천안 공장", "number 5e12")]
    [InlineData("2조 만기 채권", "number 2e12")]
    [InlineData("3조 사업", "number 3e12")]
    [InlineData("시총 500조 돌파", "number >5e14")]
    [InlineData("300조 투자", "number 3e14")]
    [InlineData("16억(25억 4천만 달러)", "number 16e8; USD 254e7")]
    [InlineData("5조 이상", "number >=5e12")]
    [InlineData("5조 4천억 3명", "number 54e11; person 3")]
    public void Read_NumberWithoutMeasure_IsNotMoney(string text, string expected) =>
        Assert.Equal(expected, FigureNotation.Of(FigureReader.Korean.Read(text)));

    [Theory]
    [InlineData("1,23억원")]
    [InlineData("1.2.3조원")]
    [InlineData("3억 5조원")]
    [InlineData("1조2조원")]
    [InlineData("$500zn을")]
    [InlineData("1234567890123456789012345678901234567890원")]
    [InlineData("9999999999999999경원")]
    public void Read_MalformedAmount_IsUnsure(string text) =>
        Assert.DoesNotContain(
            FigureReader.Korean.Read(text),
            figure => figure is { Kind: FigureKind.Money, IsUnsure: false }
        );

    [Theory]
    [InlineData("5000억 달러(약 732조원)를 투자한다", 0)]
    [InlineData("732조원(5000억 달러)", 0)]
    [InlineData("5000억 달러(한화 약 732조원)", 0)]
    [InlineData("5000억 달러(한화로 약 732조원)", 0)]
    [InlineData("5000억 달러(우리 돈으로 약 732조원)", 0)]
    [InlineData("5000억 달러(현재 환율 기준 약 732조원)", 0)]
    [InlineData("5000억 달러, 우리 돈으로 732조원", 0)]
    [InlineData("5000억 달러를, 한화로 732조원을", 0)]
    [InlineData("5000억 달러 이상(약 732조원)", 0)]
    [InlineData("5000억 달러 규모(약 732조원)", 0)]
    [InlineData("5000억 달러 (732조원)", 0)]
    [InlineData("5000억 달러와 732조원", null)]
    [InlineData("5000억 달러, 732조원", null)]
    [InlineData("5000억 달러(영업이익 732조원)", null)]
    [InlineData("5000억 달러(6000억 달러)", null)]
    public void Read_Restatement_IsLinked(string text, int? original)
    {
        var figures = FigureReader.Korean.Read(text);
        Assert.Equal(2, figures.Count);
        Assert.Null(figures[0].EquivalentIndex);
        Assert.Equal(original, figures[1].EquivalentIndex);
        Assert.NotEqual(FigureBound.AtLeast, figures[1].Bound);
    }
}
