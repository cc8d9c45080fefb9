using System.Globalization;
using System.Text;

namespace DealNews.Tests;

public class PartialDateFormatTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("G")]
    public void Format_General_IsTheText(string? format)
    {
        var date = PartialDate.ForQuarter(2025, 1);

        Assert.Equal("2025-33", date.ToString(format, CultureInfo.InvariantCulture));
        Assert.Equal("2025-33", string.Create(CultureInfo.InvariantCulture, $"{date}"));
    }

    [Fact]
    public void Format_Other_Throws()
    {
        var date = PartialDate.ForYear(2025);

        Assert.Contains(
            "\"yyyy\"",
            Assert.Throws<FormatException>(() => date.ToString("yyyy", null)).Message,
            StringComparison.Ordinal
        );
        Assert.Throws<FormatException>(() => date.ToString("g", null));
        Assert.Throws<FormatException>(() => date.TryFormat(new char[20], out _, "D"));
        Assert.Throws<FormatException>(() => date.TryFormat(new byte[20], out _, "D"));
    }

    [Fact]
    public void TryFormat_AnyDate_WritesTheTextWhereItFits() =>
        Gen.Select(PartialDateGen.Any, Gen.Int[0, 30])
            .Sample(
                (date, room) =>
                {
                    var chars = new char[room];
                    var bytes = new byte[room];
                    var fits = room >= date.Value.Length;

                    Assert.Equal(fits, date.TryFormat(chars, out var charsWritten));
                    Assert.Equal(fits, date.TryFormat(bytes, out var bytesWritten));
                    Assert.Equal(fits ? date.Value : "", new string(chars, 0, charsWritten));
                    Assert.Equal(fits ? date.Value : "", Encoding.UTF8.GetString(bytes, 0, bytesWritten));
                }
            );

    [Fact]
    public void TryFormat_InvalidText_WritesItInUtf8()
    {
        var bytes = new byte[20];

        Assert.True(new PartialDate("내년 상반기").TryFormat(bytes, out var written));
        Assert.Equal("내년 상반기", Encoding.UTF8.GetString(bytes, 0, written));
    }
}
