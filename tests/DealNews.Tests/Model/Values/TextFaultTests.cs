namespace DealNews.Tests;

public sealed class TextFaultTests
{
    private static readonly string s_sixty = new('1', 60);

    /// <summary>A text, and the part of it that a message shows.</summary>
    public static TheoryData<string, string> Texts =>
        new()
        {
            { "", "" },
            { s_sixty + "abcd", s_sixty + "abcd" },
            { s_sixty + "abcde", s_sixty + "a…" },
            { s_sixty + "\U0001F4B0abc", s_sixty + "…" },
            { s_sixty + "\U0001F4B0ab", s_sixty + "\U0001F4B0ab" },
            { s_sixty[..59] + "\U0001F4B0abcd", s_sixty[..59] + "\U0001F4B0…" },
        };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Describe_LongText_IsCutBetweenCharacters(string text, string shown) =>
        Assert.Equal(
            $"\"{shown}\" is not a form: at position 3, expected a digit.",
            new TextFault(3, "a digit").Describe(text, "a form")
        );

    [Fact]
    public void Parse_InvalidUtf8_ReportsPositionInCharacters() =>
        Assert.Equal(
            "\"한\uFFFDa\" is not an id: at position 1, expected bytes that are UTF-8.",
            Assert.Throws<FormatException>(() => EntityId.Parse([.. "한"u8, 0xFF, (byte)'a'], null)).Message
        );
}
