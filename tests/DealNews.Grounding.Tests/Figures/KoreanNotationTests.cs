namespace DealNews.Grounding.Tests;

/// <summary>Notations of Korean news that are easy to read wrong: each table is one kind.</summary>
public sealed class KoreanNotationTests
{
    [Theory]
    [InlineData("$12억 - 18억", "USD 12e8..18e8")]
    [InlineData("€3억 - 5억", "EUR 3e8..5e8")]
    [InlineData("1만 5000~1만 8000원", "KRW 15000..18000")]
    [InlineData("2만 1000∼2만 4500원", "KRW 21000..24500")]
    [InlineData("3, 4백억원", "KRW 3e10..4e10")]
    [InlineData("7,8천만원", "KRW 7e7..8e7")]
    [InlineData("2·3조원", "KRW 2e12..3e12")]
    [InlineData("3, 7백억원", "KRW 7e10")]
    [InlineData("3개, 4백억원", "piece 3; KRW 4e10")]
    public void Read_Range_HasBothEnds(string text, string expected) => AssertRead(expected, text);

    [Theory]
    [InlineData("7000억대 공사", "number ~7e11")]
    [InlineData("매출 2조원대", "KRW ~2e12")]
    [InlineData("2조원대면", "KRW ~2e12")]
    [InlineData("차량 7만대", "unit 7e4")]
    [InlineData("40대가 늘었다", "")]
    [InlineData("버스 12대를", "unit 12")]
    public void Read_Dae_IsBandOrUnit(string text, string expected) => AssertRead(expected, text);

    [Theory]
    [InlineData("재벌 3세가 맡았다", "")]
    [InlineData("65세 이상", "year of age >=65")]
    [InlineData("3경기 연속", "")]
    [InlineData("제7조 2항", "")]
    [InlineData("3조가 먼저 나섰다", "?")]
    [InlineData("예산 3조원", "KRW 3e12")]
    [InlineData("3조5000억원이", "KRW 35e11")]
    [InlineData("제3자 배정", "")]
    [InlineData("2경원", "KRW 2e16")]
    [InlineData("종이 5조각", "")]
    public void Read_ScaleOrCounterOfOtherWord_IsNotSure(string text, string expected) => AssertRead(expected, text);

    [Theory]
    [InlineData("4100만 달러까지 줄일 수 있다", "USD 41e6")]
    [InlineData("8조원까지 늘린다", "KRW 8e12")]
    [InlineData("8조원까지 지원한다", "KRW <=8e12")]
    [InlineData("최대 8조원까지 늘린다", "KRW <=8e12")]
    [InlineData("10%까지 낮췄다", "% 10")]
    public void Read_Kkaji_IsBoundUnlessReached(string text, string expected) => AssertRead(expected, text);

    [Theory]
    [InlineData("지난 98년", "?")]
    [InlineData("'27년 착공", "date 2027")]
    [InlineData("’97년", "date 1997")]
    [InlineData("27년 5월", "date 2027-5")]
    [InlineData("20년 동안", "year 20")]
    [InlineData("징역 12년 8월", "year 12; month 8")]
    public void Read_TwoDigitYear_IsYearOnlyIfCertain(string text, string expected) => AssertRead(expected, text);

    [Theory]
    [InlineData("이익이 네 배로", "times 4")]
    [InlineData("직원 열두 명", "person 12")]
    [InlineData("스물다섯 명", "person 25")]
    [InlineData("한 달", "month 1")]
    [InlineData("두 회사", "")]
    [InlineData("세종에 짓는다", "")]
    [InlineData("한층 높였다", "")]
    [InlineData("네이버 주식", "")]
    public void Read_NativeNumeral_CountsBeforeUnit(string text, string expected) => AssertRead(expected, text);

    [Theory]
    [InlineData("3주 간의 휴가", "week 3")]
    [InlineData("3주 만에", "week 3")]
    [InlineData("5일 전", "day 5")]
    [InlineData("5일 전국에서", "date ?-5")]
    [InlineData("6초42의 기록", "second 6.42")]
    [InlineData("52초1", "second 52.1")]
    public void Read_Duration_HasItsUnit(string text, string expected) => AssertRead(expected, text);

    [Theory]
    [InlineData("1년에 7억 원씩", "KRW 7e8 per 1 year")]
    [InlineData("한 달에 300만 원씩", "KRW 3e6 per 1 month")]
    [InlineData("2년에 7억 원씩", "KRW 7e8 per 2 year")]
    [InlineData("3년에 90억원에 계약", "year 3; KRW 9e9")]
    [InlineData("1년에 걸쳐 7억원", "year 1; KRW 7e8")]
    public void Read_PeriodWithParticle_IsBaseOfPrice(string text, string expected) => AssertRead(expected, text);

    [Theory]
    [InlineData("415만2,308주", "share 4152308")]
    [InlineData("8만3519㎡", "m2 83519")]
    [InlineData("1만4600명", "person 14600")]
    [InlineData("21만5000대를", "unit 215000")]
    [InlineData("연 7억셀", "cell 7e8")]
    public void Read_CompoundCount_IsOneNumber(string text, string expected) => AssertRead(expected, text);

    [Theory]
    [InlineData("△5월 나래에 2억달러", "date ?-5; USD 2e8")]
    [InlineData("▲2억원 투자", "?")]
    [InlineData("△2억원", "?")]
    [InlineData("- 2억원", "KRW 2e8")]
    [InlineData("영업손익 -2억원", "KRW -2e8")]
    [InlineData("마이너스 4%", "% -4")]
    [InlineData("마이너스(-) 4.1%", "% -4.1")]
    public void Read_ListMark_IsNoSign(string text, string expected) => AssertRead(expected, text);

    [Theory]
    [InlineData("3만 2000㎡", "m2 32000")]
    [InlineData("만 19세 이상", "year of age >=19")]
    [InlineData("2년 반", "year 2.5")]
    [InlineData("2년 반도체", "year 2")]
    [InlineData("5일 이내", "day <=5")]
    [InlineData("4박 5일", "day 5")]
    [InlineData("오전 9시 30분", "")]
    [InlineData("9시간 30분", "hour 9; minute 30")]
    [InlineData("5년 만기", "year 5")]
    [InlineData("300억 원대 초반", "KRW ~3e10")]
    [InlineData("50대 기업", "")]
    [InlineData("500대 기업", "")]
    [InlineData("2000원당 5원", "?")]
    public void Read_WordAfterNumber_DecidesItsMeaning(string text, string expected) => AssertRead(expected, text);

    private static void AssertRead(string expected, string text) =>
        Assert.Equal(expected, FigureNotation.Of(FigureReader.Korean.Read(text)));
}
