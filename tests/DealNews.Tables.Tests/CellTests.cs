using System.Text.Json;
using DealNews.Testing;

namespace DealNews.Tables.Tests;

public sealed class CellTests
{
    private static readonly ArticleFacts s_document = new()
    {
        Article = new() { Publisher = "Narae Daily", Id = "2026-41" },
        Companies =
        [
            new()
            {
                Id = "gaon",
                Names = [new("en", "Gaon"), new("ko", "가온")],
                Aliases = ["GAON"],
            },
        ],
        Facts = [Valuation(ReportedAmount.AtLeast(new(15_000_000_000m, Currency.USD)))],
    };

    [Theory]
    [InlineData("exact", "USD 5", "5", "5", "true", "true", "true")]
    [InlineData("minimum", "USD 5", "5", null, "true", null, "false")]
    [InlineData("maximum", "USD 5", null, "5", null, "true", "false")]
    [InlineData("exclusiveMinimum", "USD 5", "5", null, "false", null, "false")]
    [InlineData("exclusiveMaximum", "USD 5", null, "5", null, "false", "false")]
    public void Amount_OfAnyBound_HasItsColumns(
        string member,
        string money,
        string? lower,
        string? upper,
        string? isLowerInclusive,
        string? isUpperInclusive,
        string isExact
    )
    {
        var json = $$"""{"{{member}}":"{{money}}"}""";
        var row = Assert.Single(WrittenTables.Of([WithAmount(Read(json))])["amounts"]);

        Assert.Equal(
            ("amount", "0", "0", "0", null, "USD"),
            (row["role"], row["ordinal"], row["item"], row["number"], row["equivalent_of"], row["currency"])
        );
        Assert.Equal(
            (lower, upper, isLowerInclusive, isUpperInclusive, isExact, "false"),
            (
                row["lower"],
                row["upper"],
                row["lower_inclusive"],
                row["upper_inclusive"],
                row["exact"],
                row["approximate"]
            )
        );
        Assert.Null(row["text"]);
    }

    [Fact]
    public void Amount_WithEquivalents_HasARowForEach()
    {
        var amount = ReportedAmount
            .AtLeast(new(500m, Currency.USD))
            .WithEquivalent(ReportedAmount.About(new(700_000m, Currency.KRW)));

        var rows = WrittenTables.Of([WithAmount(amount)])["amounts"];

        Assert.Equal(
            ["0||USD|500|", "1|0|KRW|700000|700000"],
            rows.Select(row =>
                Engines.Row(row["number"], row["equivalent_of"], row["currency"], row["lower"], row["upper"])
            )
        );
    }

    [Theory]
    [InlineData("""{"exact":"USD 0.1234567891"}""", "0.1234567891")]
    [InlineData("""{"minimum":"USD 1","maximum":"KRW 2"}""", "KRW 2")]
    [InlineData("""{"exact":"USD 1","minimum":"USD 2"}""", "USD 2")]
    [InlineData("""{"minimum":"USD 1","exclusiveMinimum":"USD 2"}""", "USD 2")]
    public void Amount_ThatDoesNotFit_IsAFindingAndStaysAsText(string json, string part)
    {
        var tables = WrittenTables.Of([WithAmount(Read(json))]);

        var row = Assert.Single(tables["amounts"]);
        Assert.Null(row["lower"]);
        Assert.Contains(part, row["text"], StringComparison.Ordinal);
        var finding = Assert.Single(tables["findings"]);
        Assert.Equal(
            (TableCode.DoesNotFit, "/facts/0/amount", row["text"]),
            (finding["code"], finding["pointer"], finding["value"])
        );
    }

    [Fact]
    public void Amount_OfNinePlacesAndZeros_Fits()
    {
        var amount = ReportedAmount.Exactly(new(1.1234567890000m, Currency.USD));

        var tables = WrittenTables.Of([WithAmount(amount)]);

        Assert.Equal("1.123456789", Engines.Cell(Assert.Single(tables["amounts"])["lower"]));
        Assert.Empty(tables["findings"]);
    }

    [Fact]
    public void Number_OfTooManyPlaces_IsInExtra()
    {
        var fact = Valuation(ReportedAmount.Exactly(new(1, Currency.USD))) with { Confidence = 0.12345678901m };

        var tables = WrittenTables.Of([s_document with { Facts = [fact] }]);

        var row = Assert.Single(tables["facts"]);
        Assert.Equal((null, """{"confidence":0.12345678901}"""), (row["confidence"], row["extra"]));
        Assert.Equal("/facts/0/confidence", Assert.Single(tables["findings"])["pointer"]);
    }

    [Fact]
    public void Text_ThatEnginesCannotStore_IsAFinding()
    {
        // An attribute cannot have half of a surrogate pair.
        (string Text, string Stored, string Value)[] cases =
        [
            ("a\0b", "a\uFFFDb", @"""a\u0000b"""),
            ("a\uD800", "a\uFFFD", @"""a\ud800"""),
            ("\uDC00\uD83D\uDE00", "\uFFFD\uD83D\uDE00", "\"\\udc00\uD83D\uDE00\""),
        ];
        Assert.All(
            cases,
            each =>
            {
                var fact = s_document.Facts[0] with { Note = each.Text };

                var tables = WrittenTables.Of([s_document with { Facts = [fact] }]);

                Assert.Equal(each.Stored, Assert.Single(tables["facts"])["note"]);
                var finding = Assert.Single(tables["findings"]);
                Assert.Equal((TableCode.UnstorableText, each.Value), (finding["code"], finding["value"]));
            }
        );
    }

    [Fact]
    public void Date_OfAnyPrecision_HasItsTextAndBounds()
    {
        var fact = (Valuation)s_document.Facts[0] with { AsOf = "2026-35" };

        var row = Assert.Single(WrittenTables.Of([s_document with { Facts = [fact] }])["facts"]);

        Assert.Equal(
            ("2026-35", "2026-07-01", "2026-09-30"),
            (row["as_of_edtf"], row["as_of_earliest"], row["as_of_latest"])
        );
    }

    [Fact]
    public void Time_WithOffset_IsUtcWithTheOffset()
    {
        var published = new DateTimeOffset(2026, 3, 1, 8, 30, 0, TimeSpan.FromHours(9)).AddTicks(1);
        var document = s_document with { Article = s_document.Article! with { PublishedAt = published } };

        var tables = WrittenTables.Of([document]);

        var row = Assert.Single(tables["documents"]);
        Assert.Equal(("2026-02-28T23:30:00.000000Z", "540"), (row["published_at"], row["published_offset_minutes"]));
        Assert.Equal(row["published_at"], Assert.Single(tables["facts"])["published_at"]);
        Assert.Equal("2026-03-01T08:30:00.0000001+09:00", Assert.Single(tables["findings"])["value"]);
    }

    [Fact]
    public void Defaults_ThatAreAbsentInJson_AreFilledIn()
    {
        var row = Assert.Single(WrittenTables.Of([s_document])["facts"]);

        Assert.Equal(("unspecified", "positive", "unspecified"), (row["certainty"], row["polarity"], row["basis"]));
    }

    [Fact]
    public void Fact_OfUnknownKindAndMembers_IsKept()
    {
        var extra = JsonElement.Parse("""{"stage":3}""");
        var fact = new UnknownFact("satelliteLaunch") { AdditionalProperties = new([new("orbit/low", extra)]) };

        var row = Assert.Single(WrittenTables.Of([s_document with { Facts = [fact] }])["facts"]);

        Assert.Equal(("satelliteLaunch", """{"orbit~1low":{"stage":3}}"""), (row["kind"], row["extra"]));
    }

    [Fact]
    public void Meeting_Participants_HaveRolesAndPrincipals()
    {
        var meeting = new Meeting
        {
            Participants =
            [
                new()
                {
                    Entity = "kim",
                    OnBehalfOf = "gaon",
                    Role = MeetingRole.Host,
                },
                new() { Entity = "gaon" },
            ],
            Status = MeetingStatus.Held,
        };

        var rows = WrittenTables.Of([s_document with { Facts = [meeting] }])["participants"];

        Assert.Equal(
            ["participants|0|kim|gaon|host", "participants|1|gaon||"],
            rows.Select(row =>
                Engines.Row(row["role"], row["ordinal"], row["entity_id"], row["on_behalf_of"], row["acts_as"])
            )
        );
    }

    [Fact]
    public void Link_ToAFact_HasItsPlace()
    {
        Fact[] facts =
        [
            s_document.Facts[0] with
            {
                Id = "first",
            },
            new FundingRound
            {
                Company = "gaon",
                Status = PledgeStatus.Planned,
                Valuation = "first",
            },
            new FundingRound
            {
                Company = "gaon",
                Status = PledgeStatus.Planned,
                Valuation = "nothing",
            },
        ];

        var rows = WrittenTables.Of([s_document with { Facts = [.. facts] }])["fact_links"];

        Assert.Equal(
            ["1|valuation|first|0", "2|valuation|nothing|"],
            rows.Select(row => Engines.Row(row["fact_index"], row["role"], row["target_id"], row["target_index"]))
        );
    }

    [Fact]
    public void Document_AppendedTwice_IsSkipped()
    {
        var tables = WrittenTables.Of([s_document, s_document]);

        Assert.Single(tables["documents"]);
        Assert.Single(tables["facts"]);
        Assert.Empty(tables["findings"]);
    }

    [Fact]
    public void Document_WithTheKeyOfAnother_GetsAKeyOfItsContent()
    {
        var other = s_document with { Companies = [new() { Id = "gaon", Website = "gaon.example" }] };

        var tables = WrittenTables.Of([s_document, other, other]);

        Assert.Equal(2, tables["documents"].Count);
        Assert.Equal(tables["documents"][1]["content_hash"], tables["documents"][1]["document_key"]);
        Assert.Equal(TableCode.RepeatedKey, Assert.Single(tables["findings"])["code"]);
    }

    // These keys and hashes are in databases: they must never change.
    [Fact]
    public void Keys_OfADocument_NeverChange()
    {
        var tables = WrittenTables.Of([
            s_document,
            s_document with
            {
                Article = new() { Url = "https://news.example/41" },
            },
            s_document with
            {
                Article = null,
            },
        ]);

        Assert.Equal("cd35c0487a9c42a07b0e183fa9faf346", tables["documents"][0]["document_key"]);
        Assert.Equal("78162fb4433a3000e7c939189c2ccbcd", tables["documents"][1]["document_key"]);
        Assert.Equal("2c123ecdf1f424c364265638ab567509", tables["documents"][0]["content_hash"]);
        Assert.Equal("176a68225f4356911096bcd5033e1c1f", tables["facts"][0]["fact_hash"]);
        Assert.Equal(tables["documents"][2]["content_hash"], tables["documents"][2]["document_key"]);
    }

    [Fact]
    public void FactHash_OfAnyOtherValue_Differs()
    {
        var valuation = (Valuation)s_document.Facts[0];
        Fact[] facts =
        [
            valuation,
            valuation with
            {
                Certainty = Certainty.Probable,
            },
            valuation with
            {
                Note = "",
            },
            valuation with
            {
                Evidence = [new() { Exact = "at least" }],
            },
            valuation with
            {
                Amount = ReportedAmount.MoreThan(new(15_000_000_000m, Currency.USD)),
            },
        ];

        var hashes = WrittenTables
            .Of([s_document with { Facts = [.. facts, valuation with { Amount = Rescaled(valuation.Amount) }] }])[
                "facts"
            ]
            .Select(fact => fact["fact_hash"])
            .ToList();

        Assert.Equal(facts.Length, hashes.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(hashes[0], hashes[^1]);
    }

    // The same amount with other zeros at the end.
    private static ReportedAmount Rescaled(ReportedAmount amount) =>
        ReportedAmount.AtLeast(new(amount.Minimum!.Value.Amount + 0.00m, Currency.USD));

    private static ReportedAmount Read(string json) =>
        JsonSerializer.Deserialize<ReportedAmount>(json, Json.DealNewsJson.SerializerOptions)!;

    private static ArticleFacts WithAmount(ReportedAmount amount) => s_document with { Facts = [Valuation(amount)] };

    private static Valuation Valuation(ReportedAmount amount) =>
        new()
        {
            Company = "gaon",
            Amount = amount,
            Timing = ValuationTiming.Current,
        };
}
