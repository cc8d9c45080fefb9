namespace DealNews.Tests;

/// <summary>Lists that are equal by value and never null.</summary>
public class ValueListTests
{
    [Fact]
    public void Equals_Lists_ComparesElementsInOrder() =>
        EqualityContract.Verify<ValueList<string>>(
            [
                ["a", "b"],
                new[] { "a", "b" }.ToValueList(),
            ],
            [
                ["b", "a"],
            ],
            [
                ["a"],
            ],
            [
                ["a", "b", "b"],
            ],
            [default, [], Array.Empty<string>().ToValueList()]
        );

    [Fact]
    public void Default_List_IsEmpty()
    {
        ValueList<int> list = default;

        Assert.True(list.IsEmpty);
        Assert.Empty(list);
        Assert.Equal(0, list.AsSpan().Length);
        Assert.Equal("[]", list.ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => list[0]);
    }

    [Fact]
    public async Task GetEnumerator_AwaitBetweenElements_Continues()
    {
        ValueList<int> list = [1, 2, 3];
        List<int> seen = [];
        foreach (var item in list)
        {
            await Task.Yield();
            seen.Add(item);
        }

        Assert.Equal([1, 2, 3], seen);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public void GetEnumerator_BeforeFirstOrAfterLast_HasNoCurrentElement(int count)
    {
        var list = Enumerable.Range(0, count).ToValueList();
        var enumerator = list.GetEnumerator();
        Assert.Throws<IndexOutOfRangeException>(() => enumerator.Current);
        var steps = 0;
        for (; enumerator.MoveNext(); steps++)
        {
            Assert.Equal(steps, enumerator.Current);
        }

        Assert.Equal(count, steps);
        Assert.False(enumerator.MoveNext());
        Assert.Throws<IndexOutOfRangeException>(() => enumerator.Current);
        enumerator.Reset();
        Assert.Equal(count > 0, enumerator.MoveNext());
    }

    [Fact]
    public void GetEnumerator_OfAList_AllocatesNothing()
    {
        ValueList<string> list = ["a", "b"];
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var item in list)
        {
            GC.KeepAlive(item);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Index_OutOfRange_ThrowsWithBounds()
    {
        ValueList<int> list = [1, 2];

        Assert.Contains(
            "2 elements",
            Assert.Throws<ArgumentOutOfRangeException>(() => list[2]).Message,
            StringComparison.Ordinal
        );
        Assert.Throws<ArgumentOutOfRangeException>(() => list[-1]);
    }

    [Fact]
    public void Slice_RangeOrPattern_ReturnsThatPart()
    {
        ValueList<int> list = [1, 2, 3, 4];

        Assert.Equal<ValueList<int>>([2, 3], list[1..3]);
        Assert.Equal<ValueList<int>>([3, 4], list[^2..]);
        Assert.Equal<ValueList<int>>([], list[4..]);
        Assert.Equal(list, list[..]);
        Assert.Equal(default, default(ValueList<int>)[..]);
        Assert.True(list is [1, .. var between, 4] && between == [2, 3]);
    }

    [Theory]
    [InlineData(-1, 1, "start")]
    [InlineData(3, 0, "start")]
    [InlineData(0, 3, "length")]
    [InlineData(1, 2, "length")]
    [InlineData(1, -1, "length")]
    [InlineData(2, int.MaxValue, "length")]
    public void Slice_OutOfRange_ThrowsWithBounds(int start, int length, string parameter)
    {
        ValueList<int> list = [1, 2];

        var exception = Assert.Throws<ArgumentOutOfRangeException>(parameter, () => list.Slice(start, length));

        Assert.Contains("2 elements", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ToValueList_OfAnArray_DoesNotFollowItsChanges()
    {
        int[] array = [1, 2];
        var list = array.ToValueList();
        var created = ValueList.Create<int>(array);

        array[0] = 5;

        Assert.Equal([1, 2], list);
        Assert.Equal([1, 2], created);
    }

    [Fact]
    public void GetHashCode_OtherElements_Differs() =>
        Assert.NotEqual(ValueList.Create([1, 2]).GetHashCode(), ValueList.Create([2, 1]).GetHashCode());

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(1000)]
    public void ListBuilder_AnyNumberOfElements_KeepsThemAndIsEmptyAfterwards(int count)
    {
        ListBuilder<int> builder = default;
        foreach (var most in (int[])[count, 3])
        {
            for (var i = 0; i < most; i++)
            {
                builder.Add(i);
            }

            Assert.Equal(Enumerable.Range(0, most), builder.ToValueList());
        }
    }

    [Fact]
    public void ToValueList_Null_Throws() =>
        Assert.Throws<ArgumentNullException>(static () => ((IEnumerable<int>)null!).ToValueList());

    [Fact]
    public void Enumerate_EveryWay_GivesTheSame() =>
        Gen
            .Int.Array[0, 5]
            .Sample(static items =>
            {
                ValueList<int> list = [.. items];
                var enumerated = new List<int>();
                foreach (var item in list)
                {
                    enumerated.Add(item);
                }

                Assert.Equal(items, enumerated);
                Assert.Equal(items, list.Select(static item => item));
                Assert.Equal(items, list.AsSpan().ToArray());
                Assert.Equal(items, Enumerable.Range(0, list.Count).Select(i => list[i]));
                Assert.Equal(list.GetHashCode(), items.ToValueList().GetHashCode());
            });
}
