namespace DealNews.Reports.Tests;

public sealed class GraphLayoutTests
{
    [Fact]
    public void Place_AnyGraph_HasNoOverlapAndIsTheSameEveryTime() =>
        Gen.Select(Gen.Int[20, 240].List[1, 60], Gen.Select(Gen.Int[0, 59], Gen.Int[0, 59]).List[0, 200])
            .Sample(
                static input =>
                {
                    var (widths, pairs) = input;
                    ValueList<GraphNode> nodes = [.. widths.Select((width, i) => NodeOf(i, width))];
                    List<GraphEdge> edges =
                    [
                        .. pairs
                            .Select(pair => (From: pair.Item1 % widths.Count, To: pair.Item2 % widths.Count))
                            .Where(static pair => pair.From != pair.To)
                            .Select(static pair => new GraphEdge(pair.From, pair.To, RelationKind.Invests, 1)),
                    ];

                    var (placed, width, height) = GraphLayout.Place(nodes, edges);

                    AssertApart(placed, width, height);
                    Assert.Equal(placed, GraphLayout.Place(nodes, edges).Nodes);
                },
                iter: 12
            );

    [Fact]
    public void Place_EveryoneRelatedToEveryone_HasNoOverlap()
    {
        ValueList<GraphNode> nodes = [.. Enumerable.Range(0, 100).Select(static i => NodeOf(i, 200))];
        List<GraphEdge> edges =
        [
            .. Enumerable
                .Range(0, 100)
                .SelectMany(static i => Enumerable.Range(0, i).Select(j => new GraphEdge(i, j, RelationKind.Meets, 1))),
        ];

        var (placed, width, height) = GraphLayout.Place(nodes, edges);

        AssertApart(placed, width, height);
    }

    [Fact]
    public void Cut_LongOrHiddenText_IsShortAndVisible()
    {
        Assert.Equal("Gaon", LabelWidth.Cut("Gaon"));
        Assert.EndsWith("…", LabelWidth.Cut(new string('가', 1000)), StringComparison.Ordinal);
        Assert.Equal("a\\u{202E}b", LabelWidth.Cut("a\u202Eb"));
        Assert.InRange(LabelWidth.Of(LabelWidth.Cut(new string('W', 1000))), 1, 200);
    }

    private static GraphNode NodeOf(int number, int width) =>
        new()
        {
            Key = $"{number}",
            Name = $"{number}",
            Label = $"{number}",
            Weight = 1,
            Width = width,
        };

    private static void AssertApart(ValueList<GraphNode> placed, int width, int height)
    {
        for (var i = 0; i < placed.Count; i++)
        {
            Assert.InRange(placed[i].X, placed[i].Width / 2, width - (placed[i].Width / 2));
            Assert.InRange(placed[i].Y, GraphNode.Height / 2, height - (GraphNode.Height / 2));
            for (var j = 0; j < i; j++)
            {
                Assert.False(placed[i].Overlaps(placed[j]), $"{placed[i]} overlaps {placed[j]}");
            }
        }
    }
}
