using System.Text;
using DealNews.Json;

namespace DealNews.Tests;

/// <summary>Checks texts of any length, with a character that needs an escape at any place.</summary>
public class PlainRunTests
{
    private const int Longest = 70;

    // The neighbors of the characters that need an escape, and one character beyond ASCII.
    private static readonly char[] s_plain = [' ', '!', '#', '[', ']', '~', '\u007f', '가'];

    public static TheoryData<char> Others => [.. Enumerable.Range(0, ' ').Select(static code => (char)code), '"', '\\'];

    [Theory]
    [MemberData(nameof(Others))]
    public void IndexOfOther_AtAnyPlace_ReturnsThatPlace(char other)
    {
        for (var length = 1; length <= Longest; length++)
        {
            for (var place = 0; place < length; place++)
            {
                var text = Plain(length, 'x');
                text[place] = other;
                // A later one does not count.
                if (place + 2 < length)
                {
                    text[place + 2] = '"';
                }

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

                    Assert.Equal(-1, PlainRun.IndexOfOther(Encoding.UTF8.GetBytes(text)));
                }
            }
        );

    private static char[] Plain(int length, char plain) => [.. Enumerable.Repeat(plain, length)];
}
