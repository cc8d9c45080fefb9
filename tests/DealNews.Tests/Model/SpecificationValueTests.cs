namespace DealNews.Tests;

public sealed class SpecificationValueTests
{
    /// <summary>A value, its number, its text, how it is shown.</summary>
    public static TheoryData<SpecificationValue, decimal?, string?, string> Values =>
        new()
        {
            { new(1.50m), 1.50m, null, "1.50" },
            { -2m, -2m, null, "-2" },
            { new("HBM4"), null, "HBM4", "HBM4" },
            { "", null, "", "" },
            { default, null, "", "" },
        };

    [Theory]
    [MemberData(nameof(Values))]
    public void Value_Any_IsANumberOrAText(SpecificationValue value, decimal? number, string? text, string shown)
    {
        Assert.Equal((number, text), (value.Number, value.Text));
        Assert.Equal(shown, value.ToString());
    }

    [Fact]
    public void Text_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>("text", () => new SpecificationValue(null!));
        Assert.Throws<ArgumentNullException>("kind", () => new UnknownFact(null!));
    }
}
