using System.Text;
using DealNews.Json;

namespace DealNews.Tests;

/// <summary>The index of the first character that needs an escape, for texts of any length.</summary>
public class PlainRunTests
{
    private const int Longest = 70;

    // The last that is plain or not on each side of a border, and one beyond ASCII.
    private static readonly char[] s_plain = [' ', '!', '#', '[', ']', '~', '\u007f', '가'];

    public static TheoryData<char> Others => [.. Enumerable.Range(0, ' ').Select(static code => (char)code), '"', '\\'];

    [Theory]
    [MemberData(nameof(Others))]
    public void IndexOfOther_AtAnyIndex_ReturnsThatIndex(char other)
    {
        for (var length = 1; length <= Longest; length++)
        {
            for (var place = 0; place < length; place++)
            {
                var text = Plain(length, 'x');
                text[place] = other;
                // The text after the index does not matter.
                if (place + 2 < length)
                {
                    text[place + 2] = '"';
                }

                Assert.Equal(place, PlainRun.IndexOfOther(text));
                Assert.Equal(place, PlainRun.IndexOfOther(Encoding.UTF8.GetBytes(text)));
            }
        }
    }

    [Fact]
    public void IndexOfOther_PlainText_ReturnsMinusOne() =>
        Assert.All(
            s_plain,
            static plain =>
            {
                for (var length = 0; length <= Longest; length++)
                {
                    var text = Plain(length, plain);

                    Assert.Equal(-1, PlainRun.IndexOfOther(text));
                    Assert.Equal(-1, PlainRun.IndexOfOther(Encoding.UTF8.GetBytes(text)));
                }
            }
        );

    private static char[] Plain(int length, char plain) => [.. Enumerable.Repeat(plain, length)];
}
