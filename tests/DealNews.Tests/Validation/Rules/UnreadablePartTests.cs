using System.Text;
using DealNews.Validation;

namespace DealNews.Tests;

/// <summary>
/// A value that cannot be read has one finding. Other faults are reported, consequences of the value are not.
/// </summary>
public class UnreadablePartTests
{
    private const string Stake = """ "kind": "stake", "holder": "a", "company": "a" """;

    [Theory]
    [InlineData(
        $$"""{ {{Stake}}, "rank": "first", "share": { "exact": 120 }, "confidence": 2, "note": 5 }""",
        "DN0002 rank|DN1040 share/exact|DN1070 confidence|DN0002 note"
    )]
    [InlineData("""{ "kind": "stake", "holder": "a", "rank": 0 }""", "DN1001 company|DN1011 rank")]
    [InlineData($$"""{ {{Stake}}, "share": { "exact": "half" } }""", "DN0002 share/exact")]
    [InlineData(
        $$"""{ {{Stake}}, "share": { "exact": "half", "minimum": 120 } }""",
        "DN0002 share/exact|DN1040 share/minimum"
    )]
    [InlineData(
        $$"""{ {{Stake}}, "evidence": [{ "exact": 5 }, { "exact": "" }] }""",
        "DN0002 evidence/0/exact|DN1001 evidence/1/exact"
    )]
    [InlineData(
        $$"""{ {{Stake}}, "evidence": [{ "start": "x", "end": 5 }, { "start": 5 }] }""",
        "DN0002 evidence/0/start|DN1080 evidence/1/end"
    )]
    [InlineData($$"""{ {{Stake}}, "evidence": [{ "start": 5, "end": "x" }] }""", "DN0002 evidence/0/end")]
    [InlineData($$"""{ {{Stake}}, "evidence": [{ "end": "x" }] }""", "DN0002 evidence/0/end")]
    [InlineData($$"""{ {{Stake}}, "evidence": [{ "start": "x" }] }""", "DN0002 evidence/0/start")]
    [InlineData(
        """{ "kind": "investmentPledge", "investors": ["a"], "project": 5, "status": "planned" }""",
        "DN0002 project"
    )]
    [InlineData("""{ "kind": "investmentPledge", "investors": ["a"], "status": 5 }""", "DN1001 |DN0002 status")]
    [InlineData(
        """{ "kind": "investmentPledge", "investors": ["a", 5, null, "a"], "investee": "b", "status": "planned" }""",
        "DN0002 investors/1|DN1001 investors/2|DN1060 investors/3"
    )]
    [InlineData(
        """{ "kind": "meeting", "participants": [{ "entity": "a", "role": 5 }], "status": "held" }""",
        "DN1060 participants|DN0002 participants/0/role"
    )]
    [InlineData(
        """{ "kind": "unitPrice", "seller": "a", "item": "","""
            + """ "price": { "exact": { "amount": 1, "currency": "dollar" } }, "per": { "value": 1, "unit": "u" } }""",
        "DN1001 item|DN0002 price/exact/currency"
    )]
    [InlineData(
        """{ "kind": "marketForecast", "market": "m", "points": [null, { "date": "2024", "amount": {} }],"""
            + """ "provider": { "entity": 5 } }""",
        "DN1001 points/0|DN1012 points/1/amount|DN0002 provider/entity"
    )]
    [InlineData(
        """{ "kind": "marketForecast", "market": "m", "points":"""
            + """ [{ "date": "2024", "amount": { "exact": "USD 1" } }], "provider": { "note": 5 } }""",
        "DN1001 provider|DN1052 provider/note"
    )]
    [InlineData("""{ "id": "f", "kind": 5 }""", "DN0002 kind")]
    [InlineData("null", "DN1001 ")]
    [InlineData("5", "DN0002 ")]
    public void Inspect_UnreadableParts_ReportsEachFaultOnce(string fact, string findings)
    {
        var json = $$"""{ "companies": [{ "id": "a" }, { "id": "b" }], "facts": [{{fact}}] }""";

        Assert.Equal(
            findings
                .Split('|')
                .Select(finding => finding.Replace(" ", " /facts/0/", StringComparison.Ordinal).TrimEnd('/')),
            Faults.Grave(Faults.Inspect(json))
        );
    }

    [Fact]
    public void Inspect_UnreadableId_ReportsNoDanglingReference() =>
        Assert.Equal(
            ["DN0002 /companies/0/id"],
            Faults.Grave(Faults.Inspect($$"""{ "companies": [{ "id": 5 }], "facts": [{ {{Stake}} }] }"""))
        );

    [Fact]
    public void Inspect_DifferenceThatCannotBeRead_ReportsNoRepeatedFact()
    {
        var inspection = DocumentInspector.Inspect(
            Encoding.UTF8.GetBytes(
                $$"""{ "companies": [{ "id": "a" }], "facts": [{ {{Stake}}, "rank": "1" }, { {{Stake}},"""
                    + $$""" "rank": "2" }, { {{Stake}} }] }"""
            )
        );

        Assert.Equal(["DN0002 /facts/0/rank", "DN0002 /facts/1/rank"], Faults.Grave(inspection.Report.Findings));
        Assert.Null(inspection.Document);
        Assert.Equal([2], inspection.FactPositions);
    }
}
