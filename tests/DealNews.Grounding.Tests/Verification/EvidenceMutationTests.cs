using DealNews.Validation;

namespace DealNews.Grounding.Tests.Verification;

/// <summary>A changed quote or position is reported.</summary>
public sealed class EvidenceMutationTests
{
    private static readonly string[][] s_scales =
    [
        ["천", "만", "억", "조"],
        ["million", "billion", "trillion"],
    ];

    // The bounds and negations, and the text without them.
    private static readonly (string With, string Without)[] s_tellingWords =
    [
        ("최소 ", ""),
        ("최대 ", ""),
        (" 이상", ""),
        (" 이하", ""),
        (" 미만", ""),
        (" 넘게", ""),
        ("까지", ""),
        ("지 않", ""),
        ("없", "있"),
        ("아니", "이"),
        ("못", ""),
        ("부인", "확인"),
        ("at least ", ""),
        ("up to ", ""),
        ("more than ", ""),
        ("less than ", ""),
        ("no more than ", ""),
        ("not ", ""),
        ("denied", "said"),
        ("never ", ""),
        ("without ", "with "),
    ];

    [Fact]
    public void Position_ShiftedByOne_IsReported()
    {
        foreach (var (fact, pointer) in Evidences())
        {
            foreach (var (name, shift) in ((string, int)[])[("start", -1), ("start", 1), ("end", -1), ("end", 1)])
            {
                var findings = fact.VerifyWith(
                    pointer,
                    evidence => evidence[name] = evidence[name]!.GetValue<int>() + shift
                );

                // There is no character before the first one.
                var expected =
                    name == "start" && shift < 0 && fact.At(pointer)["start"]!.GetValue<int>() == 0
                        ? RuleCode.SelectorOutsideText
                        : RuleCode.SelectorMismatch;
                Assert.True(
                    findings.Any(finding => finding.Code == expected && finding.Pointer == $"/facts/0{pointer}/start"),
                    $"{fact.Name} {pointer} {name} {shift}: {string.Join(", ", findings.Places())}"
                );
            }
        }
    }

    [Fact]
    public void Quote_OneDigitAltered_IsAnError() => AssertFound(2000, ExampleFact.DigitsAltered, every: 7);

    [Fact]
    public void Quote_OneScaleWordSwapped_IsAnError() =>
        AssertFound(
            150,
            quote =>
                from scales in s_scales
                from scale in scales
                from other in scales
                where other != scale
                from altered in Replaced(
                    quote,
                    scale,
                    other,
                    at => at > 0 && char.IsAsciiDigit(quote[..at].TrimEnd()[^1])
                )
                select altered
        );

    [Fact]
    public void Quote_OneBoundOrNegationDropped_IsAnError() =>
        AssertFound(
            20,
            quote => s_tellingWords.SelectMany(word => Replaced(quote, word.With, word.Without, _ => true))
        );

    [Fact]
    public void Hash_OneDigitAltered_IsReported()
    {
        foreach (var path in Examples.Documents)
        {
            var (document, text) = Examples.Load(path);
            var verifier = new GroundingVerifier(text);
            var hash = document.Article!.TextSha256!;
            Assert.Empty(verifier.Verify(new ArticleFacts { Article = document.Article }).Findings);
            foreach (
                var altered in hash.Select((digit, at) => hash[..at] + (digit == '0' ? '1' : '0') + hash[(at + 1)..])
            )
            {
                var report = verifier.Verify(
                    new ArticleFacts { Article = document.Article with { TextSha256 = altered } }
                );

                Assert.Equal([RuleCode.TextHashMismatch], report.Findings.Select(finding => finding.Code));
            }
        }
    }

    private static void AssertFound(int atLeast, Func<string, IEnumerable<string>> mutate, int every = 1)
    {
        var tried = 0;
        List<string> missed = [];
        foreach (var (fact, pointer) in Evidences())
        {
            foreach (var quote in mutate(fact.At(pointer)["exact"]!.ToString()))
            {
                if (!PropertyInputs.IsTried(tried++, every))
                {
                    continue;
                }

                var findings = fact.VerifyWith(pointer, evidence => evidence["exact"] = quote);
                if (!findings.Any(finding => IsOfQuote(finding.Code)))
                {
                    missed.Add($"{fact.Name} {quote}: {string.Join(", ", findings.Places())}");
                }
            }
        }

        Assert.True(missed.Count == 0, $"{missed.Count} of {tried}:\n{string.Join('\n', missed.Take(20))}");
        Assert.True(tried >= atLeast, $"Only {tried} were tried.");
    }

    private static bool IsOfQuote(string code) =>
        code is RuleCode.QuoteNotFound or RuleCode.QuoteAltered or RuleCode.QuoteConflicting;

    private static IEnumerable<string> Replaced(string quote, string from, string to, Predicate<int> isMeant) =>
        Enumerable
            .Range(0, quote.Length)
            .Where(at => string.CompareOrdinal(quote, at, from, 0, from.Length) == 0 && isMeant(at))
            .Select(at => quote[..at] + to + quote[(at + from.Length)..]);

    private static IEnumerable<(ExampleFact Fact, string Pointer)> Evidences() =>
        from fact in ExampleFact.All
        from pointer in fact.Find(pointer =>
            pointer.StartsWith("/evidence/", StringComparison.Ordinal)
            && pointer.EndsWith("/exact", StringComparison.Ordinal)
        )
        select (fact, pointer[..pointer.LastIndexOf('/')]);
}
