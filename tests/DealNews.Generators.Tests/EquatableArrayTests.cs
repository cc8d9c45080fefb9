namespace DealNews.Generators.Tests;

public sealed class EquatableArrayTests
{
    [Fact]
    public void Equals_SameItems_IsTrue()
    {
        var (one, other) = (new EquatableArray<string>(["a", "b"]), new EquatableArray<string>(["a", "b"]));
        Assert.True(one.Equals(other));
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }

    [Theory]
    [InlineData("b", "a")]
    [InlineData("a")]
    [InlineData("a", "b", "c")]
    public void Equals_OtherItems_IsFalse(params string[] items) =>
        Assert.False(new EquatableArray<string>(["a", "b"]).Equals(new EquatableArray<string>(items)));

    [Fact]
    public void Equals_DefaultAndEmpty_IsTrue() =>
        Assert.True(default(EquatableArray<string>).Equals(new EquatableArray<string>([])));
}
