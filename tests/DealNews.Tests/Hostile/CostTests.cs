using DealNews.Hostile;
using DealNews.Json;
using DealNews.Validation;

namespace DealNews.Tests;

/// <summary>
/// The cost of a hostile document grows linearly with its length. The tests measure allocated bytes and count
/// comparisons, not time.
/// </summary>
[Trait("Category", "Slow")]
public class CostTests
{
    private const int Count = 500;
    private const int Runs = 3;

    // Tables double their size, and what does not depend on the parts hides a part of the growth.
    private const double Limit = 5.5;

    public static TheoryData<string> Names => HostileShapeTests.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Inspect_FourTimesTheParts_AllocatesAboutFourTimesTheBytes(string name)
    {
        var shape = HostileShapeTests.Find(name);
        var (few, many) = (shape.Create(Count), shape.Create(4 * Count));
        AllocatedOnce(few);

        // System.Text.Json rents from pools that all tests share; a run that finds its arrays
        // there allocates the least.
        var limit = Limit * Enumerable.Range(0, Runs).Min(_ => AllocatedOnce(few));
        var allocated = AllocatedOnce(many);
        for (var run = 1; run < Runs && allocated > limit; run++)
        {
            allocated = Math.Min(allocated, AllocatedOnce(many));
        }

        Assert.InRange(allocated, 0, limit);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Inspect_AnyShape_HasShortMessagesAndAtMostTheLimitOfFindings(string name)
    {
        var findings = DocumentInspector
            .Inspect(HostileShapeTests.Find(name).Create(2000), new() { MaxFindings = 100 })
            .Report.Findings;

        Assert.InRange(findings.Count, 0, 101);
        Assert.All(findings, static finding => Assert.InRange(finding.Message.Length, 1, 500));
        Assert.Equal(findings.Count == 101, findings.Any(finding => finding.Code == RuleCode.FindingsOmitted));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Inspect_WithALimit_CountsAllFindings(string name)
    {
        var json = HostileShapeTests.Find(name).Create(300);
        var all = DocumentInspector.Inspect(json, new() { MaxFindings = int.MaxValue }).Report.Findings;

        var limited = DocumentInspector.Inspect(json, new() { MaxFindings = 10 }).Report.Findings;

        Assert.Equal(Math.Min(all.Count, 10), limited.Count(finding => finding.Code != RuleCode.FindingsOmitted));
        if (all.Count > 10)
        {
            Assert.Contains(
                FormattableString.Invariant($"There are {all.Count - 10} more findings"),
                limited[^1].Message,
                StringComparison.Ordinal
            );
        }
    }

    [Theory]
    [InlineData("unknown-facts")]
    [InlineData("unknown-facts-with-payload")]
    [InlineData("amounts-of-one-hash")]
    [InlineData("quantities-of-one-hash")]
    [InlineData("specifications-of-one-hash")]
    [InlineData("percentages-of-one-hash")]
    [InlineData("numbers-in-unknown-members-of-one-hash")]
    [InlineData("facts-that-differ-in-an-unknown-member")]
    [InlineData("extreme-exponents")]
    public void HashOf_FactsThatDiffer_RarelyCollides(string name)
    {
        var facts = DealNewsJson.Deserialize(HostileShapeTests.Find(name).Create(2000)).Facts;

        var hashes = facts.Select(BuiltInFactRules.HashOf).Distinct().Count();

        // Of 2,000 random numbers of 32 bits, hardly two are the same.
        Assert.InRange(hashes, facts.Count - 5, facts.Count);
    }

    [Fact]
    public void Inspect_WholeWithEquivalents_ListsFewOfThem()
    {
        var findings = DocumentInspector
            .Inspect(
                HostileShapeTests.Find("whole-with-equivalents").Create(1000),
                new() { MaxFindings = int.MaxValue }
            )
            .Report.Findings.Where(finding => finding.Code == RuleCode.PartExceedsWhole);

        Assert.Equal(16, findings.Count());
        Assert.All(findings, static finding => Assert.Contains("AAC 3; …)", finding.Message, StringComparison.Ordinal));
    }

    private static long AllocatedOnce(byte[] json)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var document = DocumentInspector.Inspect(json).Document;
        if (document is not null)
        {
            DealNewsJson.SerializeToUtf8Bytes(document);
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
