namespace DealNews.Tests;

/// <summary>
/// Null converts to an absent value wherever C# converts a string. The samples compile and do not throw.
/// </summary>
public sealed class NullConversionTests
{
    private static readonly bool s_has = Environment.TickCount64 < 0;

    [Fact]
    public void NullableValue_FromConditionalWithNull_IsNull()
    {
        EntityId? entity = s_has ? new EntityId("a") : null;
        FactId? fact = s_has ? new FactId("a") : null;
        Lei? lei = s_has ? new Lei("a") : null;
        Isin? isin = s_has ? new Isin("a") : null;
        Ticker? ticker = s_has ? new Ticker("a") : null;
        WikidataId? wikidata = s_has ? new WikidataId("a") : null;
        CountryCode? country = s_has ? new CountryCode("a") : null;
        LanguageTag? language = s_has ? new LanguageTag("a") : null;
        PartialDate? date = s_has ? new PartialDate("a") : null;
        SpecificationValue? specification = s_has ? new SpecificationValue("a") : null;

        Assert.Null(entity);
        Assert.Null(fact);
        Assert.Null(lei);
        Assert.Null(isin);
        Assert.Null(ticker);
        Assert.Null(wikidata);
        Assert.Null(country);
        Assert.Null(language);
        Assert.Null(date);
        Assert.Null(specification);
    }

    [Fact]
    public void NullableValue_FromConditionalOfStrings_IsNull()
    {
        EntityId? fromConditional = s_has ? "a" : null;
        PartialDate? fromSwitch = s_has switch
        {
            true => new PartialDate("2025"),
            _ => null,
        };

        Assert.Null(fromConditional);
        Assert.Null(fromSwitch);
    }

    [Fact]
    public void Member_FromANullString_IsNull()
    {
        string? text = null;
        var pledge = new InvestmentPledge
        {
            Investors = ["a"],
            Investee = text,
            Project = s_has ? "b" : null,
            Period = text,
            Status = PledgeStatus.Planned,
        };

        Assert.Equal((null, null, null), (pledge.Investee, pledge.Project, pledge.Period));
        Assert.Null((pledge with { Investee = "a" } with { Investee = text }).Investee);
    }

    [Fact]
    public void Value_FromANullString_IsTheDefault()
    {
        string? text = null;
        EntityId entity = text;
        var cast = (PartialDate)text;
        SpecificationValue specification = text;

        Assert.Equal((default, default, default), (entity, cast, specification));
        Assert.True(entity.IsAbsent);
    }

    [Fact]
    public void Value_FromAString_KeepsTheText()
    {
        EntityId entity = "openai";
        EntityId? nullable = "openai";
        var cast = (Lei)"garbage";
        EntityId empty = "";

        Assert.Equal(("openai", "openai", "garbage"), (entity.Value, nullable?.Value, cast.Value));
        Assert.True(entity == "openai");
        Assert.False(empty.IsAbsent);
    }
}
