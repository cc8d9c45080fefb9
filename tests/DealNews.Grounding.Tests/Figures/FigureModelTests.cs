namespace DealNews.Grounding.Tests;

/// <summary>A figure as values of the model.</summary>
public sealed class FigureModelTests
{
    [Theory]
    [InlineData("5조원", "{ exact: KRW 5000000000000 }")]
    [InlineData("약 5조원", "{ exact: KRW 5000000000000, approximate }")]
    [InlineData("최소 150억 달러", "{ minimum: USD 15000000000 }")]
    [InlineData("150억 달러 초과", "{ exclusiveMinimum: USD 15000000000 }")]
    [InlineData("최대 150억 달러", "{ maximum: USD 15000000000 }")]
    [InlineData("150억 달러 미만", "{ exclusiveMaximum: USD 15000000000 }")]
    [InlineData("150억~250억 달러", "{ minimum: USD 15000000000, maximum: USD 25000000000 }")]
    public void ToReportedAmount_Money_ReturnsValueAndBounds(string text, string expected)
    {
        var amount = Assert.Single(FigureReader.Korean.Read(text)).ToReportedAmount()!;

        (string Name, Money? Money)[] members =
        [
            ("exact", amount.Exact),
            ("minimum", amount.Minimum),
            ("exclusiveMinimum", amount.ExclusiveMinimum),
            ("maximum", amount.Maximum),
            ("exclusiveMaximum", amount.ExclusiveMaximum),
        ];
        var parts = members
            .Where(member => member.Money is not null)
            .Select(member => $"{member.Name}: {member.Money}");
        Assert.Equal(
            expected,
            $"{{ {string.Join(", ", amount.IsApproximate ? parts.Append("approximate") : parts)} }}"
        );
    }

    [Theory]
    [InlineData("수조원")]
    [InlineData("30%")]
    [InlineData("달러당 1,382원")]
    [InlineData("2025년 2월 4일")]
    public void ToReportedAmount_OtherFigure_ReturnsNull(string text) =>
        Assert.Null(Assert.Single(FigureReader.Korean.Read(text)).ToReportedAmount());

    [Theory]
    [InlineData("2025년 2월 4일", "2025-02-04")]
    [InlineData("2025년 2월", "2025-02")]
    [InlineData("2027년", "2027")]
    [InlineData("2024년 3분기", "2024-35")]
    [InlineData("2월 4일", null)]
    [InlineData("지난 4일", null)]
    [InlineData("30%", null)]
    public void Date_OfFigure_IsNullWithoutYear(string text, string? expected) =>
        Assert.Equal(expected, Assert.Single(FigureReader.Korean.Read(text)).Date?.Value);

    [Theory]
    [InlineData("2월 4일", 2025, "2025-02-04")]
    [InlineData("2월 29일", 2024, "2024-02-29")]
    [InlineData("2월 29일", 2025, null)]
    [InlineData("1분기", 2025, "2025-33")]
    [InlineData("2027년", 2025, "2027")]
    [InlineData("지난 4일", 2025, null)]
    [InlineData("2월 4일", 0, null)]
    [InlineData("30%", 2025, null)]
    public void DateIn_Year_CompletesTheDate(string text, int year, string? expected) =>
        Assert.Equal(expected, Assert.Single(FigureReader.Korean.Read(text)).DateIn(year)?.Value);

    [Theory]
    [InlineData("2025년 2월 30일")]
    [InlineData("2025-02-29")]
    [InlineData("4월 31일")]
    public void Read_ImpossibleDate_IsUnsure(string text)
    {
        var figure = Assert.Single(FigureReader.Korean.Read(text));

        Assert.True(figure.IsUnsure);
        Assert.Null(figure.Date);
    }

    [Fact]
    public void Read_PriceInAssumedCurrency_HasCurrencyAndQuantity()
    {
        var figure = Assert.Single(FigureReader.English.Read("$0.28 per million tokens"));

        Assert.Equal((Currency.Parse("USD"), true), (figure.Currency!.Value, figure.IsCurrencyAssumed));
        Assert.Equal(new Quantity { Value = 1_000_000, Unit = "token" }, figure.Per);
    }
}
