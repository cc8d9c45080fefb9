using DealNews.Validation;
using static DealNews.Tests.Sample;

namespace DealNews.Tests;

/// <summary>
/// Edge cases of the rules for single records: values that are valid, and values that are reported once.
/// </summary>
public class RecordRuleTests
{
    private static readonly Quantity s_each = new() { Value = 1, Unit = "token" };

    private static UnitPrice Price(ReportedAmount price) => new() { Seller = "a", Item = "i", Price = price, Per = s_each };

    [Fact]
    public void Validate_PriceOfZero_ReportsNothing() =>
        Assert.Empty(Check(Price(ReportedAmount.Exactly(Usd(0)).WithEquivalent(ReportedAmount.Exactly(Krw(0))))));

    [Fact]
    public void Validate_PledgeOfZeroInTwoCurrencies_ReportsBoth() =>
        Assert.Equal(["DN1011 /facts/0/amount/exact", "DN1011 /facts/0/amount/equivalents/0/exact"], Check(Pledge("f", Pair(0, 0))));

    [Fact]
    public void Validate_LowerBoundOfZero_ReportsNothing() => Assert.Empty(Check(
        Pledge("f", ReportedAmount.AtLeast(Usd(0))), Pledge("g", ReportedAmount.MoreThan(Usd(0)))));

    [Fact]
    public void Validate_BoundsOpenOnOneSide_ReportsNothing() => Assert.Empty(Check(
        Pledge("f", ReportedAmount.AtLeast(Usd(1))), Pledge("g", ReportedAmount.AtMost(Usd(1))),
        Pledge("h", ReportedAmount.MoreThan(Usd(1))), Pledge("i", ReportedAmount.LessThan(Usd(1)))));

    [Fact]
    public void Validate_BoundsWithOneValue_ReportsNothing() =>
        Assert.Empty(Check(Pledge("f", ReportedAmount.Between(Usd(1), Usd(1))), Stake("b", ReportedPercentage.Between(50, 50))));

    [Theory]
    [InlineData("exact")]
    [InlineData("minimum")]
    [InlineData("maximum")]
    [InlineData("exclusiveMinimum")]
    [InlineData("exclusiveMaximum")]
    public void Validate_AnyFigure_ChecksSignAndCurrency(string member)
    {
        Assert.Equal([$"DN1011 /facts/0/amount/{member}"], Check(Pledge("f", With(new(), member, Usd(-1)))));
        Assert.Equal([$"DN1010 /facts/0/amount/{member}"], Check(Pledge("f", With(new(), member, new(1, Currency.Parse("QQQ"))))));
        Assert.Equal([$"DN1010 /facts/0/amount/{member}"], Check(Pledge("f", With(new(), member, new(1, default)))));
        Assert.Contains($"DN1001 /facts/0/amount/{member}", Check(Pledge("f", With(new(), member, default(Money)))));
        Assert.Equal([$"DN1040 /facts/0/share/{member}"], Check(Stake("b", Share(With(new(), member, Usd(101))))));
        Assert.Equal([$"DN1040 /facts/0/share/{member}"], Check(Stake("b", Share(With(new(), member, Usd(-1))))));
    }

    [Theory]
    [InlineData("minimum", "maximum")]
    [InlineData("exclusiveMinimum", "exclusiveMaximum")]
    [InlineData("minimum", "exclusiveMaximum")]
    [InlineData("exact", "exclusiveMinimum")]
    public void Validate_AmountInTwoCurrencies_HasOneFinding(string one, string other) =>
        Assert.Equal(["DN1013 /facts/0/amount"], Check(Pledge("f", With(With(new(), one, Usd(1)), other, Krw(2)))));

    [Theory]
    [InlineData("exact")]
    [InlineData("maximum")]
    [InlineData("exclusiveMaximum")]
    public void Validate_PledgeOfZero_ReportsTheUpperBound(string member) =>
        Assert.Equal([$"DN1011 /facts/0/amount/{member}"], Check(Pledge("f", With(new(), member, Usd(0)))));

    [Theory]
    [InlineData("exact", "maximum")]
    [InlineData("exact", "exclusiveMinimum")]
    [InlineData("minimum", "exclusiveMinimum")]
    [InlineData("maximum", "exclusiveMaximum")]
    public void Validate_ContradictoryBounds_ReportsOnce(string one, string other)
    {
        var amount = With(With(new(), one), other);
        Assert.Equal(["DN1012 /facts/0/amount", "DN1040 /facts/1/share"], Check(Pledge("f", amount), Stake("b", Share(amount))));
    }

    [Fact]
    public void Validate_ExclusiveBoundsAroundOneValue_Reports()
    {
        Assert.Equal(["DN1012 /facts/0/amount"], Check(Pledge("f", new() { ExclusiveMinimum = Usd(1), Maximum = Usd(1) })));
        Assert.Equal(["DN1012 /facts/0/amount"], Check(Pledge("f", new() { Minimum = Usd(1), ExclusiveMaximum = Usd(1) })));
    }

    [Fact]
    public void Validate_AmountWithoutCurrency_ReportsOnce() =>
        Assert.Equal(["DN1001 /facts/0/amount/exact"], Check(Pledge("f", ReportedAmount.Exactly(default))));

    [Fact]
    public void Validate_UnknownCurrency_Warns() =>
        Assert.Equal(["DN1010 /facts/0/price/exact"], Check(Price(ReportedAmount.Exactly(new(1, Currency.Parse("ZZZ"))))));

    [Fact]
    public void Validate_MeetingOfOne_ReportsIfTwoAreNeeded()
    {
        var alone = Meeting() with { Participants = [new() { Entity = "p" }] };

        Assert.Empty(Check(alone with { Purpose = MeetingPurpose.MediaStatement }, alone with { Purpose = MeetingPurpose.Visit }));
        Assert.Equal(
            ["DN1060 /facts/0/participants", "DN1060 /facts/1/participants"],
            Check(alone, alone with { Purpose = MeetingPurpose.Signing }));
    }

    [Fact]
    public void Validate_BlankIdsInLists_ReportsNoRepetition() =>
        Assert.Equal(
            [
                "DN1001 /facts/0/investors/0", "DN1001 /facts/0/investors/1", "DN1001 /facts/1/participants/0/entity",
                "DN1001 /facts/1/participants/1/entity", "DN1001 /facts/2/investors/0/entity", "DN1001 "
                    + "/facts/2/investors/1/entity",
            ],
            Check(
                Pledge("f", null) with { Investors = ["", ""] },
                Meeting() with { Participants = [new() { Entity = " " }, new() { Entity = " " }] },
                new FundingRound { Company = "a", Status = PledgeStatus.Planned, Investors = [new() { Entity = "" }, new() { Entity = default }] }));

    [Fact]
    public void Validate_EntityListedThreeTimes_ReportsTwo() =>
        Assert.Equal(["DN1060 /facts/0/investors/1", "DN1060 /facts/0/investors/2"], Check(Pledge("f", null) with { Investors = ["a", "a", "a"] }));

    [Fact]
    public void Validate_NumbersAtTheirLimits_ReportsNothing() => Assert.Empty(Check(
        Stake("b", ReportedPercentage.Exactly(0)) with { Confidence = 0, Rank = 1 },
        Stake("c", ReportedPercentage.Exactly(100)) with { Confidence = 1 }));

    [Fact]
    public void Validate_OnlyQuoteOrOnlyPosition_ReportsNothing() => Assert.Empty(Check(Meeting() with
    {
        Evidence = [new() { Exact = "quote" }, new() { Start = 0, End = 0 }, new() { Exact = "quote", Start = 3, End = 8 }],
    }));

    [Fact]
    public void Validate_AbsentTerms_ReportsNothing() => Assert.Empty(Check(Meeting(), Worth(ReportedAmount.Exactly(Usd(1)))));

    [Fact]
    public void Validate_BlankOptionalTexts_ReportsNothing() =>
        Assert.Empty(Check(Meeting() with { Note = "", DateText = " " }));

    [Theory]
    [InlineData("1.0")]
    [InlineData("1.7")]
    [InlineData(null)]
    public void Validate_SchemaVersion1_ReportsNothing(string? version) =>
        Assert.Empty(Faults.Grave(DocumentValidator.Validate(Document(Meeting()) with { SchemaVersion = version }).Findings));

    [Theory]
    [InlineData("2.0")]
    [InlineData("10.0")]
    [InlineData("")]
    public void Validate_OtherSchemaVersion_Reports(string version) =>
        Assert.Equal(["DN1002 /schemaVersion"], Faults.Grave(DocumentValidator.Validate(Document(Meeting()) with { SchemaVersion = version }).Findings));

    [Fact]
    public void Validate_ReferenceToRepeatedId_ReportsNoWrongSort()
    {
        var document = Document(Meeting(), Worth(ReportedAmount.Exactly(Usd(1))) with { Id = new FactId("v") });
        document = document with
        {
            People = [new() { Id = "p" }, new() { Id = "a" }],
            Facts = [
                Meeting() with { Id = new FactId("v") }, .. document.Facts,
                new FundingRound { Company = "a", Status = PledgeStatus.Planned, Valuation = new FactId("v") }],
        };

        Assert.Equal(
            ["DN2001 /facts/2/id", "DN2001 /people/1/id", "DN3008 /facts/1"],
            Faults.Grave(DocumentValidator.Validate(document).Findings).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Validate_FactOfUnknownKind_ReportsNoUnusedEntities()
    {
        Assert.Contains(DocumentValidator.Validate(Document(Meeting())).Findings, finding => finding.Code == RuleCode.EntityUnused);
        Assert.DoesNotContain(DocumentValidator.Validate(Document(Meeting(), new UnknownFact("lawsuit"))).Findings, finding => finding.Code == RuleCode.EntityUnused);
    }

    [Fact]
    public void Validate_ReferenceToUnknownKind_ReportsNoWrongKind() => Assert.Equal(["DN1051 /facts/0/kind"], Check(
        new UnknownFact("valuationRange") { Id = new FactId("v") },
        new FundingRound { Company = "a", Status = PledgeStatus.Planned, Valuation = new FactId("v") }));

    [Fact]
    public void Validate_BlankReference_ReportsMissingValue() =>
        Assert.Equal(["DN1001 /facts/0/partOf"], Check(Pledge("f", ReportedAmount.Exactly(Usd(1)), partOf: " ")));

    [Fact]
    public void Validate_ChainOfReferences_ReportsNothing() => Assert.Empty(Check(
        Pledge("f", null) with { AdditionalTo = new FactId("g") },
        Pledge("g", null) with { AdditionalTo = new FactId("h"), Status = PledgeStatus.Exploring },
        Pledge("h", null) with { Status = PledgeStatus.Discussing }));

    [Fact]
    public void Validate_ReferenceIntoACircle_ReportsOnlyTheCircle() =>
        Assert.Equal(["DN2004 /facts/1/additionalTo", "DN2004 /facts/2/additionalTo"], Check(
            Pledge("f", null) with { AdditionalTo = new FactId("g") },
            Pledge("g", null) with { AdditionalTo = new FactId("h"), Status = PledgeStatus.Exploring },
            Pledge("h", null) with { AdditionalTo = new FactId("g"), Status = PledgeStatus.Discussing }));

    /// <summary>Exactly the references that lead back to their own fact are reported.</summary>
    [Fact]
    public void Validate_AnyReferences_ReportsExactlyTheCircles() =>
        Gen.Int[-1, 7].Array[8].Sample(targets =>
        {
            Fact[] facts = [.. targets.Select((target, i) => Pledge(FormattableString.Invariant($"f{i}"), ReportedAmount.Exactly(Usd(i + 1))) with
            {
                AdditionalTo = target < 0 ? default(FactId?) : new FactId(FormattableString.Invariant($"f{target}")),
            })];
            var expected = Enumerable.Range(0, targets.Length).Where(i =>
            {
                var at = targets[i];
                for (var steps = 0; at >= 0 && at != i && steps < targets.Length; steps++)
                {
                    at = targets[at];
                }

                return at == i;
            });

            Assert.Equal(expected.Select(i => FormattableString.Invariant($"DN2004 /facts/{i}/additionalTo")), Check([.. facts]));
        });

    [Theory]
    [InlineData("2023 2024 2025", "")]
    [InlineData("2024 2023 2025", "1")]
    [InlineData("2024 2024", "1")]
    [InlineData("2023 2025 2023", "2")]
    [InlineData("2024 2024-02", "")]
    [InlineData("2024-33 2024-34 2025", "")]
    [InlineData("2025~ 2024", "")]
    [InlineData("2026 2025 2024", "1 2")]
    public void Validate_PointsOutOfOrderOrRepeated_Reports(string dates, string faulty)
    {
        var forecast = new MarketForecast
        {
            Market = "m",
            Points = [.. dates.Split(' ').Select(date => new ForecastPoint { Date = new(date), Amount = ReportedAmount.Exactly(Usd(1)) })],
        };

        Assert.Equal(
            faulty.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(position => $"DN3007 /facts/0/points/{position}/date"),
            Check(forecast));
    }

    private static ReportedAmount With(ReportedAmount amount, string member, Money figure) => member switch
    {
        "exact" => amount with { Exact = figure },
        "minimum" => amount with { Minimum = figure },
        "maximum" => amount with { Maximum = figure },
        "exclusiveMinimum" => amount with { ExclusiveMinimum = figure },
        _ => amount with { ExclusiveMaximum = figure },
    };

    private static ReportedPercentage Share(ReportedAmount amount) => new()
    {
        Exact = amount.Exact?.Amount,
        Minimum = amount.Minimum?.Amount,
        Maximum = amount.Maximum?.Amount,
        ExclusiveMinimum = amount.ExclusiveMinimum?.Amount,
        ExclusiveMaximum = amount.ExclusiveMaximum?.Amount,
    };

    private static ReportedAmount With(ReportedAmount amount, string member) => member switch
    {
        "exact" => amount with { Exact = Usd(10) },
        "minimum" => amount with { Minimum = Usd(5) },
        "maximum" => amount with { Maximum = Usd(20) },
        "exclusiveMinimum" => amount with { ExclusiveMinimum = Usd(4) },
        _ => amount with { ExclusiveMaximum = Usd(21) },
    };
}
