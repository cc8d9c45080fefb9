using System.Text;
using System.Text.Json;
using DealNews.Json;
using DealNews.Validation;

namespace DealNews.Tests;

/// <summary>JSON that exceeds a limit is rejected, with the place where it does.</summary>
public class LimitTests
{
    private static readonly DealNewsJsonOptions s_small = new()
    {
        Limits = new()
        {
            DocumentBytes = 100,
            ListLength = 3,
            Faults = 5,
        },
    };

    [Theory]
    [InlineData(63, true)]
    [InlineData(64, false)]
    public void Deserialize_Nested_IsReadUpToTheDepthLimit(int arrays, bool isRead)
    {
        var text = $"{{\"x\":{new string('[', arrays)}{new string(']', arrays)}}}";
        if (isRead)
        {
            Assert.Equal(text, DealNewsJson.Serialize(DealNewsJson.Deserialize(text) with { SchemaVersion = null }));
        }
        else
        {
            Assert.Equal(
                RuleCode.JsonSyntax,
                Assert.Throws<DealNewsJsonException>(() => DealNewsJson.Deserialize(text)).Code
            );
        }
    }

    [Fact]
    public void Deserialize_NestedRecords_AreReadUpToTheDepthLimit()
    {
        var text = Nested(28);
        Assert.Equal(text, DealNewsJson.Serialize(DealNewsJson.Deserialize(text)));
        Assert.Equal(
            RuleCode.JsonSyntax,
            Assert.Throws<DealNewsJsonException>(() => DealNewsJson.Deserialize(Nested(31))).Code
        );
    }

    [Fact]
    public void Deserialize_LongerThanTheLimit_IsRejected()
    {
        var text = $"{{\"note\":\"{new string('a', 100)}\"}}";
        var exception = Assert.Throws<DealNewsJsonException>(() => DealNewsJson.Deserialize(text, s_small));
        Assert.Equal(
            (RuleCode.JsonShape, "", 1L, 1L),
            (exception.Code, exception.Pointer, exception.Line, exception.Column)
        );
        Assert.Contains("100 bytes", exception.Message, StringComparison.Ordinal);
        Assert.Equal(
            RuleCode.JsonShape,
            Assert.Single(DocumentInspector.Inspect(text, new() { Json = s_small }).Report.Findings).Code
        );
        Assert.NotNull(DealNewsJson.Deserialize(text));
    }

    [Fact]
    public async Task InspectAsync_EndlessStream_StopsAtTheLimit()
    {
        using var stream = new EndlessStream((byte)' ');
        var inspection = await DocumentInspector.InspectAsync(
            stream,
            new() { Json = s_small },
            cancellationToken: TestContext.Current.CancellationToken
        );
        Assert.Null(inspection.Document);
        Assert.True(inspection.Report.HasErrors);
    }

    [Fact]
    public async Task DeserializeAsync_EndlessStream_StopsAtTheLimit() =>
        await Assert.ThrowsAsync<DealNewsJsonException>(() =>
            DealNewsJson.DeserializeAsync(new EndlessStream((byte)' '), s_small, TestContext.Current.CancellationToken)
        );

    [Fact]
    public async Task InspectAsync_EndlessStreamThatIsNoJson_ReadsOnlyItsStart()
    {
        using var stream = new EndlessStream(0);
        var inspection = await DocumentInspector.InspectAsync(
            stream,
            cancellationToken: TestContext.Current.CancellationToken
        );
        var finding = Assert.Single(inspection.Report.Findings);
        Assert.Equal((RuleCode.JsonSyntax, 1L, 1L), (finding.Code, finding.Line, finding.Column));
        Assert.InRange(stream.BytesRead, 1, 64 * 1024);
    }

    [Theory]
    [InlineData("\u0000\u0000\u0000\u0000", 2)]
    [InlineData("xxxx", 2)]
    [InlineData("xxxx", 1)]
    [InlineData(" \t\rxxxx", 2)]
    [InlineData("{\"x\":", 2)]
    public async Task ReadLinesAsync_LongLineThatIsNoJson_RejectsItAndReadsTheRest(string start, int threads)
    {
        var text = $"{{}}\n{start}{new string('a', 300_000)}\n\n{{}}\n{start}{new string('b', 200_000)}";
        foreach (var piece in (int[])[7, 1000, 100_000])
        {
            using var stream = new PiecewiseStream(Encoding.UTF8.GetBytes(text), piece);
            var lines = DealNewsJson.ReadLinesAsync(
                stream,
                new() { MaxDegreeOfParallelism = threads },
                TestContext.Current.CancellationToken
            );
            Assert.Equal(
                [(1, true), (2, false), (4, true), (5, false)],
                await lines
                    .Select(line => (line.Number, line.Document is not null))
                    .ToListAsync(TestContext.Current.CancellationToken)
            );
        }
    }

    [Theory]
    [InlineData("{\"facts\":[{},{},{},{}]}", "/facts")]
    [InlineData("{\"companies\":[{\"id\":\"a\"},{\"id\":\"b\"},{\"id\":\"c\"},{\"id\":\"d\"}]}", "/companies")]
    [InlineData(
        "{\"projects\":[{\"id\":\"p\",\"participants\":[\"a\",\"b\",\"c\",\"d\"]}]}",
        "/projects/0/participants"
    )]
    [InlineData("{\"article\":{\"authors\":[\"a\",\"b\",\"c\",\"d\",[],{}]}}", "/article/authors")]
    public void Inspect_ListLongerThanTheLimit_ReturnsItsPlace(string json, string pointer)
    {
        Assert.Contains(
            DocumentInspector.Inspect(json, new() { Json = s_small }).Report.Findings,
            finding =>
                finding.Code == RuleCode.JsonShape
                && finding.Pointer == pointer
                && finding.Message.Contains("more than 3 elements", StringComparison.Ordinal)
        );
        Assert.Throws<DealNewsJsonException>(() => DealNewsJson.Deserialize(json, s_small));
    }

    [Theory]
    [InlineData(5, true)]
    [InlineData(6, false)]
    public void Inspect_RecordsInAllLists_AreReadUpToTheLimit(int evidence, bool isRead)
    {
        // Two facts and their evidence.
        var json = $$"""
            {"facts":[
            {"kind":"x","evidence":[{{string.Join(",", Enumerable.Repeat("{}", 3))}}]},
            {"kind":"x","evidence":[{{string.Join(",", Enumerable.Repeat("{}", evidence - 3))}}]}
            ]}
            """;
        DealNewsJsonOptions options = new() { Limits = new() { Records = 7 } };

        var inspection = DocumentInspector.Inspect(Encoding.UTF8.GetBytes(json), new() { Json = options });

        Assert.Equal(isRead, inspection.Document is not null);
        if (!isRead)
        {
            var finding = Assert.Single(inspection.Report.Findings);
            Assert.Equal((RuleCode.JsonShape, 4L), (finding.Code, finding.Line));
            Assert.Contains("more than 7 records", finding.Message, StringComparison.Ordinal);
            Assert.Contains(
                "more than 7 records",
                Assert.Throws<DealNewsJsonException>(() => DealNewsJson.Deserialize(json, options)).Message,
                StringComparison.Ordinal
            );
        }
    }

    [Fact]
    public void Inspect_NameLongerThanAPointerTakes_IsReportedAtItsObject()
    {
        var name = new string('x', 4001);
        var json = $$"""{"facts":[{"kind":"stake","holder":"h","company":"c","{{name}}":1,"{{name[1..]}}":1}]}""";

        var pointers = DocumentInspector
            .Inspect(Encoding.UTF8.GetBytes(json))
            .Report.Findings.Where(static finding => finding.Code == RuleCode.MemberUnknown)
            .Select(static finding => finding.Pointer);

        Assert.Equal(["/facts/0", $"/facts/0/{name[1..]}"], pointers.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Inspect_MoreFaultsThanTheLimit_StopsAndReportsThat()
    {
        var json =
            "{\"article\":{\"id\":1,\"headline\":2,\"url\":3,\"publisher\":4,\"language\":5,\"textSha256\":6}}"u8;
        var findings = DocumentInspector.Inspect(json, new() { Json = s_small }).Report.Findings;
        Assert.Equal(6, findings.Count);
        Assert.Contains(findings, finding => finding.Message.Contains("after 5 faults", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ReadLinesAsync_LineLongerThanTheLimit_RejectsItAndReadsTheRest()
    {
        var text = $"{{}}\n{{\"note\":\"{new string('a', 300_000)}\"}}\n\n{{}}\n{{\"x\":\"{new string('b', 200)}\"}}";
        foreach (var threads in (int[])[1, 3])
        {
            using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
            var lines = DealNewsJson.ReadLinesAsync(
                stream,
                s_small with
                {
                    MaxDegreeOfParallelism = threads,
                },
                TestContext.Current.CancellationToken
            );
            Assert.Equal(
                [(1, true), (2, false), (4, true), (5, false)],
                await lines
                    .Select(line => (line.Number, line.Document is not null))
                    .ToListAsync(TestContext.Current.CancellationToken)
            );
        }
    }

    private static string Nested(int amounts)
    {
        var document = new StringBuilder(
            "{\"schemaVersion\":\"1.0\",\"facts\":[{\"kind\":\"valuation\",\"company\":\"a\",\"amount\":"
        );
        for (var i = 0; i < amounts; i++)
        {
            document.Append("{\"equivalents\":[");
        }

        document.Append("{\"exact\":\"USD 1\"}");
        for (var i = 0; i < amounts; i++)
        {
            document.Append("]}");
        }

        return document.Append(",\"timing\":\"current\"}]}").ToString();
    }

    private sealed class EndlessStream(byte value) : MemoryStream
    {
        public long BytesRead { get; private set; }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            buffer.Span.Fill(value);
            BytesRead += buffer.Length;
            return ValueTask.FromResult(buffer.Length);
        }
    }

    private sealed class PiecewiseStream(byte[] bytes, int piece) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(buffer.Length, piece)], cancellationToken);
    }
}
