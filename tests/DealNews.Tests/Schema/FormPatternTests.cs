using System.Text.RegularExpressions;
using DealNews.Json;
using DealNews.Schema;

namespace DealNews.Tests;

/// <summary>
/// The patterns of the schema accept the same texts as the library, except for rules that a pattern cannot express.
/// </summary>
public sealed class FormPatternTests
{
    private static readonly Gen<string> s_soup = Gen.OneOf(
        Gen.OneOf(
            "ko",
            "zh-Hant",
            "x-a",
            "en-a-bb",
            "Q20718",
            "XKRX:005930",
            "XNYS:BRK.A",
            "9884007ER46L6N7EI764",
            "KR7005930003",
            "KR",
            "2025-02-04",
            "2024-02-29",
            "2025-33",
            "2025-40",
            "2025-01/..",
            "../2025",
            "/2025",
            "2025/",
            "2025~/2027?",
            "USD 15000000000",
            "EUR 1.50"
        ),
        Gen.OneOf(
                Gen.OneOf("-", "/", "..", "~", "20", "0", "x", "Q", ":", " ", "é", "\n"),
                Gen.Char['0', '9'].Select(c => c.ToString()),
                Gen.Char['A', 'Z'].Select(c => c.ToString())
            )
            .Array[0, 12]
            .Select(string.Concat)
    );

    // A valid text, unchanged or with one character inserted, removed or replaced.
    private static readonly Gen<string> s_text = Gen.Select(
            s_soup,
            Gen.Int[0, 3],
            Gen.Int[0, 30],
            Gen.Char["09Az-/. ~:x"]
        )
        .Select(
            (text, change, at, c) =>
            {
                var index = text.Length == 0 ? 0 : at % text.Length;
                return change switch
                {
                    1 => text.Insert(index, c.ToString()),
                    2 when text.Length > 0 => text.Remove(index, 1),
                    3 when text.Length > 0 => text.Remove(index, 1).Insert(index, c.ToString()),
                    _ => text,
                };
            }
        );

    [Theory]
    [InlineData(nameof(CountryCode))]
    [InlineData(nameof(EntityId))]
    [InlineData(nameof(FactId))]
    [InlineData(nameof(Isin))]
    [InlineData(nameof(LanguageTag))]
    [InlineData(nameof(Lei))]
    [InlineData(nameof(PartialDate))]
    [InlineData(nameof(Ticker))]
    [InlineData(nameof(WikidataId))]
    public void Pattern_TextThatTheLibraryAccepts_Matches(string type)
    {
        var pattern = new Regex(ModelDescription.Text(type).Pattern!, RegexOptions.ECMAScript);
        s_text.Sample(text => !IsValid(type, text) || IsWholeMatch(pattern, text), iter: 50 * PropertyInputs.Count);
    }

    [Theory]
    [InlineData(nameof(LanguageTag))]
    [InlineData(nameof(Ticker))]
    [InlineData(nameof(WikidataId))]
    public void Pattern_TextThatItMatches_IsAcceptedByTheLibrary(string type)
    {
        var pattern = new Regex(ModelDescription.Text(type).Pattern!, RegexOptions.ECMAScript);
        s_text.Sample(text => !IsWholeMatch(pattern, text) || IsValid(type, text), iter: 50 * PropertyInputs.Count);
    }

    [Fact]
    public void Pattern_DateThatItMatches_IsAcceptedButForLeapDaysAndTheOrderOfAnInterval()
    {
        var pattern = new Regex(ModelDescription.Text(nameof(PartialDate)).Pattern!, RegexOptions.ECMAScript);
        s_text.Sample(
            text =>
                !IsWholeMatch(pattern, text)
                || text.Contains('/', StringComparison.Ordinal)
                || text.Contains("-02-29", StringComparison.Ordinal)
                || new PartialDate(text).IsValid,
            iter: 50 * PropertyInputs.Count
        );
    }

    [Fact]
    public void Pattern_OfAnyForm_IsPortable()
    {
        // Engines differ in look-around, back-references and character classes, so a portable pattern has none.
        Assert.All(
            ModelDescription.Texts.Where(text => text.Pattern is not null && text.Pattern != @"\S"),
            text => Assert.DoesNotMatch(@"\(\?|\\[0-9dDwWsSbBpPkuxQEAzZ]", text.Pattern)
        );
    }

    // In a schema, $ matches only at the end. In .NET, it also matches before a final line feed.
    private static bool IsWholeMatch(Regex pattern, string text) =>
        pattern.Match(text) is { Success: true } match && (match.Length == text.Length || pattern.ToString()[0] != '^');

    private static bool IsValid(string type, string text) =>
        type switch
        {
            nameof(CountryCode) => new CountryCode(text).IsValid,
            nameof(EntityId) => new EntityId(text).IsValid,
            nameof(FactId) => new FactId(text).IsValid,
            nameof(Isin) => new Isin(text).IsValid,
            nameof(LanguageTag) => new LanguageTag(text).IsValid,
            nameof(Lei) => new Lei(text).IsValid,
            nameof(PartialDate) => new PartialDate(text).IsValid,
            nameof(Ticker) => new Ticker(text).IsValid,
            _ => new WikidataId(text).IsValid,
        };
}
