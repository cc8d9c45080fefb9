using System.Text.Json;
using DealNews.Json;
using DealNews.Testing;

namespace DealNews.Tests;

/// <summary>The types of the format inside an application's own JSON.</summary>
public class ApplicationTests
{
    private static readonly Briefing s_briefing = new()
    {
        Document = new() { Article = new() { Headline = "단독" } },
        Lead = new Statement { Speaker = "a", Text = "가" },
        Facts = [new UnknownFact("x") { Note = "n" }],
        Budgets = [new(1.50m, Currency.EUR)],
        Budget = new(5, Currency.USD),
        Status = PledgeStatus.Planned,
        Date = new PartialDate("2027"),
        Names = [new(new("ko"), "가")],
        Capacity = 512m,
    };

    private static readonly DealNewsJsonOptions s_own = new()
    {
        FactKinds = [FactKind.Create("layoff", ApplicationJson.Default.Layoff)],
    };

    private static JsonSerializerOptions AddedOptions
    {
        get
        {
            var options = new JsonSerializerOptions
            {
                PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
                TypeInfoResolver = ApplicationJson.Default,
            };
            options.AddDealNews();
            return options;
        }
    }

    [Fact]
    public void Serialize_WithTheApplicationsContext_WritesTheFormat()
    {
        var json = JsonSerializer.SerializeToElement(s_briefing, ApplicationJson.Default.Briefing);

        Assert.True(
            JsonElement.DeepEquals(
                JsonElement.Parse(
                    """
                    {"document":{"schemaVersion":"1.0","article":{"headline":"단독"}},
                    "lead":{"kind":"statement","speaker":"a","text":"가"},
                    "facts":[{"kind":"x","note":"n"}],
                    "budgets":["EUR 1.50"],"budget":"USD 5","reserve":null,"status":"planned","date":"2027",
                    "lei":null,"names":{"ko":"가"},"capacity":512}
                    """
                ),
                json
            ),
            json.GetRawText()
        );
        Assert.Equal(s_briefing, json.Deserialize(ApplicationJson.Default.Briefing));
    }

    [Fact]
    public void Serialize_WithDealNewsAdded_WritesTheSame()
    {
        var options = AddedOptions;

        Assert.Equal(
            JsonSerializer.Serialize(s_briefing, ApplicationJson.Default.Briefing),
            JsonSerializer.Serialize(s_briefing, options)
        );
        Assert.Equal(
            s_briefing,
            JsonSerializer.Deserialize<Briefing>(JsonSerializer.Serialize(s_briefing, options), options)
        );
    }

    [Fact]
    public void Deserialize_AnyBriefing_IsEqual() =>
        Gen.Select(DealNewsGen.ArticleFacts, DealNewsGen.Fact, DealNewsGen.Money, DealNewsGen.LanguageMap)
            .Sample(
                static (document, fact, money, names) =>
                {
                    var briefing = s_briefing with
                    {
                        Document = document,
                        Lead = fact,
                        Facts = document.Facts,
                        Budgets = [money, money],
                        Reserve = money,
                        Names = names,
                    };

                    Assert.Equal(
                        briefing,
                        JsonSerializer.Deserialize(
                            JsonSerializer.Serialize(briefing, ApplicationJson.Default.Briefing),
                            ApplicationJson.Default.Briefing
                        )
                    );
                }
            );

    [Fact]
    public void Deserialize_FaultInATypeOfTheFormat_HasThePathOfTheApplicationsRecord()
    {
        var exception = Assert.Throws<DealNewsJsonException>(static () =>
            JsonSerializer.Deserialize(
                """{"lead":{"kind":"statement","speaker":5}}""",
                ApplicationJson.Default.Briefing
            )
        );

        Assert.Equal("/speaker", exception.Pointer);
        Assert.Contains("$.lead", exception.Path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"budgets\":5}")]
    [InlineData("{\"budgets\":[null]}")]
    [InlineData("{\"facts\":[null]}")]
    [InlineData("{\"facts\":[{}]}")]
    [InlineData("{\"budget\":5}")]
    [InlineData("{\"status\":1}")]
    [InlineData("{\"names\":{\"ko\":1}}")]
    public void Deserialize_Faulty_Throws(string json) =>
        Assert.Throws<DealNewsJsonException>(() => JsonSerializer.Deserialize(json, ApplicationJson.Default.Briefing));

    [Fact]
    public void AddDealNews_OwnKindInTheApplicationsOptions_IsReadInsideItsRecords()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            TypeInfoResolver = ApplicationJson.Default,
        };
        options.AddDealNews(s_own);
        var briefing = s_briefing with
        {
            Lead = new Layoff { Company = "a", Jobs = 5 },
            Facts = [new Layoff { Company = "b" }],
        };

        Assert.Equal(
            briefing,
            JsonSerializer.Deserialize<Briefing>(JsonSerializer.Serialize(briefing, options), options)
        );
        Assert.Equal(
            briefing.Document,
            DealNewsJson.Deserialize(DealNewsJson.Serialize(briefing.Document!, s_own), s_own)
        );
    }

    [Fact]
    public void AddDealNews_ReadOnlyOptions_Throws() =>
        Assert.Throws<InvalidOperationException>(static () => DealNewsJson.SerializerOptions.AddDealNews());

    [Fact]
    public void SerializerOptions_ReflectionDisabled_Work()
    {
        Assert.False(JsonSerializer.IsReflectionEnabledByDefault);
        Assert.Throws<NotSupportedException>(static () =>
            JsonSerializer.Serialize(s_briefing, DealNewsJson.SerializerOptions)
        );
    }
}
