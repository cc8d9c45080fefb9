using DealNews.Json;
using DealNews.Validation;

namespace DealNews.Grounding.Tests.Verification;

/// <summary>Entities with the same name, and facts with the same quote.</summary>
public sealed class SharedNameTests
{
    private const string Text = "Orvane holds 12% of Tellick.\n\nPellan makes motors.\n\nOrvane holds 12% of Tellick.";

    [Theory]
    [InlineData("orvane1", "tellick")]
    [InlineData("orvane2", "tellick")]
    public void Verify_EntityThatSharesItsName_IsNamed(string holder, string company) =>
        Assert.Empty(Verify(Fact(holder, company, """ "start": 0, "end": 28 """)));

    [Theory]
    [InlineData("pellan", "tellick", "DN6002 /facts/0/holder")]
    [InlineData("orvane1", "pellan", "DN6002 /facts/0/company")]
    public void Verify_EntityOfAnotherParagraph_IsReported(string holder, string company, string expected) =>
        Assert.Contains(expected, Verify(Fact(holder, company, """ "start": 0, "end": 28 """)).Select(Place));

    [Fact]
    public void Verify_FactsWithOneQuote_HaveFindingsEach()
    {
        var findings = Verify(
            Fact("orvane1", "tellick", """ "exact": "Orvane holds 12% of Tellick" """, share: 13),
            Fact("orvane1", "tellick", """ "exact": "Orvane holds 12% of Tellick" """),
            Fact("orvane1", "tellick", """ "exact": "Orvane holds 12% of Tellick" """, share: 14)
        );
        Assert.Equal(
            [
                "DN4002 /facts/0/evidence/0/exact",
                "DN5001 /facts/0/share",
                "DN4002 /facts/1/evidence/0/exact",
                "DN4002 /facts/2/evidence/0/exact",
                "DN5001 /facts/2/share",
            ],
            findings.Select(Place)
        );
    }

    [Fact]
    public void Verify_QuoteAtVeryManyPlaces_TellsTheLeastNumber()
    {
        var text = string.Concat(Enumerable.Repeat("Orvane holds 12% of Tellick. ", 5000));
        var findings = Verify(new SourceText(text), Fact("orvane1", "tellick", """ "exact": "Orvane holds" """));
        Assert.StartsWith("Quote found more than 100 times", findings[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(""" "start": 29000, "end": 29012 """)]
    [InlineData(""" "prefix": "[4000] " """)]
    [InlineData(""" "start": 116000 """)]
    public void Verify_QuoteAtVeryManyPlaces_IsSelected(string selector)
    {
        var text = string.Concat(Enumerable.Range(1000, 4000).Select(i => $"[{i}] Orvane holds 12% of. "));
        var at = text.IndexOf("[2000] Orvane", StringComparison.Ordinal) + 7;
        selector = selector.Replace("29000", $"{at}", StringComparison.Ordinal);
        selector = selector.Replace("29012", $"{at + 12}", StringComparison.Ordinal);
        selector = selector.Replace("116000", $"{at}", StringComparison.Ordinal);
        var findings = Verify(
            new SourceText(text),
            Fact("orvane1", "orvane2", $""" "exact": "Orvane holds", {selector} """)
        );
        Assert.DoesNotContain(findings, finding => finding.Code == RuleCode.QuoteAmbiguous);
    }

    private static string Place(Finding finding) => $"{finding.Code} {finding.Pointer}";

    private static string Fact(string holder, string company, string selector, int share = 12) =>
        $$"""
            { "kind": "stake", "holder": "{{holder}}", "company": "{{company}}", "share": { "exact": {{share}} },
              "evidence": [{ {{selector}} }] }
            """;

    private static ValueList<Finding> Verify(params string[] facts) => Verify(new SourceText(Text), facts);

    private static ValueList<Finding> Verify(SourceText text, params string[] facts) =>
        new GroundingVerifier(text)
            .Verify(
                DealNewsJson.Deserialize(
                    $$"""
                    { "article": { "language": "en" },
                      "companies": [
                        { "id": "orvane1", "names": { "en": "Orvane" } },
                        { "id": "orvane2", "names": { "en": "Orvane" } },
                        { "id": "tellick", "names": { "en": "Tellick" } },
                        { "id": "pellan", "names": { "en": "Pellan" } }
                      ],
                      "facts": [{{string.Join(",", facts)}}] }
                    """
                )
            )
            .Findings;
}
