using System.Text.Json;
using DealNews.Hostile;

namespace DealNews.Tests;

/// <summary>The catalogue of hostile documents has the sizes that it promises.</summary>
public class HostileShapeTests
{
    // Not JSON on purpose.
    private const string CutOff = "cut-off";

    public static TheoryData<string> Names => [.. HostileShapes.All.Select(static shape => shape.Name)];

    [Fact]
    public void All_Names_AreUnique() =>
        Assert.Equal(
            HostileShapes.All.Count,
            HostileShapes.All.Select(static shape => shape.Name).Distinct(StringComparer.Ordinal).Count()
        );

    [Theory]
    [MemberData(nameof(Names))]
    public void Create_TwiceTheCount_IsAboutTwiceAsLong(string name)
    {
        var shape = Find(name);
        Assert.InRange(shape.Create(4000).Length / (double)shape.Create(2000).Length, 1.6, 2.4);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Create_AnyShape_IsJson(string name)
    {
        if (name == CutOff)
        {
            Assert.ThrowsAny<JsonException>(() => JsonDocument.Parse(Find(name).Create(120)));
            return;
        }

        using var document = JsonDocument.Parse(Find(name).Create(120));
        Assert.Equal(JsonValueKind.Object, document.RootElement.ValueKind);
    }

    internal static HostileShape Find(string name) => HostileShapes.All.Single(shape => shape.Name == name);
}
