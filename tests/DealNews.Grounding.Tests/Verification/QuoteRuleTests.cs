using System.Text.Json.Nodes;
using DealNews.Validation;
using static DealNews.Grounding.Tests.Verification.Grounded;

namespace DealNews.Grounding.Tests.Verification;

/// <summary>The findings for quotes and positions.</summary>
public sealed class QuoteRuleTests
{
    private const string Text =
        "Gaon and Narae met in Seoul on Monday. “We will build it together,” Kim said. "
        + "Gaon did not disclose the terms. Kim said so twice.";

    private static readonly GroundingVerifier s_verifier = new(new(Text));

    /// <summary>Evidence, and its findings.</summary>
    public static TheoryData<string, string[]> Evidences =>
        new()
        {
            { """{ "exact": "Gaon and Narae met in Seoul" }""", [] },
            { """{ "exact": "Gaon and Narae met in Seoul", "start": 0, "end": 27 }""", [] },
            { """{ "exact": "Kim said", "prefix": "together,” " }""", [] },
            { """{ "exact": "Kim said", "suffix": " so twice" }""", [] },
            { """{ "start": 0, "end": 27 }""", [] },
            { """{ "exact": "Hanbit was not asked" }""", ["DN4001 /evidence/0/exact"] },
            { """{ "exact": "   " }""", ["DN4001 /evidence/0/exact"] },
            { """{ "exact": "Kim said" }""", ["DN4002 /evidence/0/exact"] },
            { """{ "exact": "Gaon  and\u00A0Narae met" }""", ["DN4003 /evidence/0/exact"] },
            { """{ "exact": "\"We will build it together\"" }""", ["DN4004 /evidence/0/exact"] },
            { """{ "exact": "“We will build it together,\" Kim" }""", ["DN4003 /evidence/0/exact"] },
            { """{ "exact": "Gaon and Narae meet in Seoul on Monday" }""", ["DN4004 /evidence/0/exact"] },
            { """{ "exact": "Gaon did disclose the terms" }""", ["DN4004 /evidence/0/exact"] },
            { """{ "exact": "Gaon and Narae … on Monday" }""", ["DN4003 /evidence/0/exact"] },
            { """{ "exact": "on Monday … Gaon and Narae" }""", ["DN4001 /evidence/0/exact"] },
            { """{ "exact": "disclose the terms" }""", ["DN4004 /evidence/0/exact"] },
            { """{ "exact": "Gaon and Narae met", "start": 1, "end": 19 }""", ["DN4006 /evidence/0/start"] },
            { """{ "exact": "Gaon and Narae met", "start": 0, "end": 17 }""", ["DN4006 /evidence/0/start"] },
            { """{ "exact": "Gaon and Narae met", "start": 0, "end": 1000 }""", ["DN4007 /evidence/0/start"] },
            { """{ "exact": "Gaon and Narae met", "start": -1, "end": 18 }""", ["DN4007 /evidence/0/start"] },
            { """{ "start": 20, "end": 10 }""", ["DN4007 /evidence/0/start"] },
            // Both are wrong.
            {
                """{ "exact": "Hanbit was not asked", "start": 0, "end": 1000 }""",
                ["DN4001 /evidence/0/exact", "DN4007 /evidence/0/start"]
            },
        };

    [Theory]
    [MemberData(nameof(Evidences))]
    public void Verify_Quote_ReportsItsFinding(string evidence, string[] found) =>
        Assert.Equal(
            found,
            Verify(s_verifier, JsonNode.Parse($$"""{ "kind": "meeting", "evidence": [{{evidence}}] }""")!, null)
                .Places()
        );

    [Fact]
    public void Position_InsideCharacter_IsReported() =>
        Assert.Equal(
            ["DN4007 /evidence/0/start"],
            Verify(
                    "Cafe\u0301 society",
                    """{ "kind": "meeting", "evidence": [{ "exact": "Cafe\u0301", "start": 0, "end": 4 }] }"""
                )
                .Places()
        );

    [Theory]
    [InlineData(300, new string[0])]
    [InlineData(301, new[] { "DN4009 /evidence/0/exact" })]
    public void Quote_LongerThanDefaultMaximum_IsReported(int length, string[] found)
    {
        var text = string.Concat(Enumerable.Repeat("가나다 ", length))[..length].TrimEnd().PadRight(length, '끝');

        Assert.Equal(
            found,
            Verify(text, $$"""{ "kind": "meeting", "evidence": [{ "exact": "{{text}}" }] }""").Places()
        );
    }

    [Fact]
    public void Quote_LongerThanOptionAllows_IsReported()
    {
        var verifier = new GroundingVerifier(new(Text), new() { Quotes = new() { MaxQuoteLength = 10 } });

        Assert.Equal(
            ["DN4009 /evidence/0/exact"],
            Verify(
                    verifier,
                    JsonNode.Parse("""{ "kind": "meeting", "evidence": [{ "exact": "Gaon and Narae" }] }""")!,
                    null
                )
                .Places()
        );
    }

    [Fact]
    public void Fact_WithoutEvidence_IsReportedAsInformation()
    {
        var finding = Assert.Single(Verify(Text, """{ "kind": "meeting" }"""));

        Assert.Equal(
            (RuleCode.EvidenceMissing, "/facts/0", FluentValidation.Severity.Info),
            (finding.Code, finding.Pointer, finding.Severity)
        );
    }

    [Fact]
    public void Text_WithOtherDigest_IsReported() =>
        Assert.Equal(["DN4008 /article/textSha256"], VerifyHash(new SourceText(Text + " ").Sha256).Places());

    [Fact]
    public void Text_WithSameDigest_HasNoFinding() =>
        Assert.Empty(VerifyHash(new SourceText(Text).Sha256.ToUpperInvariant()));

    private static ValueList<Finding> VerifyHash(string hash) =>
        s_verifier.Verify(new ArticleFacts { Article = new Article { TextSha256 = hash } }).Findings;

    /// <summary>A finding has the place in the text that it is about.</summary>
    [Theory]
    [InlineData("""{ "exact": "Gaon and Narae meet in Seoul" }""", 0, 27)]
    [InlineData("""{ "exact": "Gaon and Narae met", "start": 1, "end": 19 }""", 0, 18)]
    [InlineData("""{ "exact": "Gaon did disclose the terms" }""", 78, 109)]
    public void Finding_OfQuote_HasSpan(string evidence, int start, int end)
    {
        var finding = Assert.Single(
            Verify(s_verifier, JsonNode.Parse($$"""{ "kind": "meeting", "evidence": [{{evidence}}] }""")!, null)
        );

        Assert.Equal(new TextSpan(start, end), finding.Span);
    }
}
