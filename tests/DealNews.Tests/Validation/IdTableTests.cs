using DealNews.Validation;

namespace DealNews.Tests;

public sealed class IdTableTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(1000)]
    [InlineData(5000)]
    public void Find_AnyNumberOfIds_ReturnsPositionUntilCleared(int count)
    {
        var table = new IdTable();
        foreach (var prefix in (string[])["a", "b"])
        {
            for (var i = 0; i < count; i++)
            {
                Assert.True(table.TryAdd($"{prefix}{i}", out var position));
                Assert.Equal(i, position);
                Assert.False(table.TryAdd($"{prefix}{i}", out position));
                Assert.Equal(i, position);
            }

            Assert.Equal(count, table.Count);
            Assert.Equal(
                Enumerable.Range(0, count),
                Enumerable.Range(0, count).Select(i => table.Find($"{prefix}{i}"))
            );
            Assert.Equal((-1, -1), (table.Find(""), table.Find($"{prefix}{count}")));
            table.Clear();
            Assert.Equal((0, -1), (table.Count, table.Find($"{prefix}0")));
        }
    }
}
