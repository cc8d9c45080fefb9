using System.Globalization;
using System.Text;
using System.Text.Json;
using DealNews.Json;
using DealNews.Validation;

namespace DealNews.Tests;

/// <summary>
/// No output of the library has a character of a document that a terminal could interpret or that is invisible.
/// </summary>
public class PrintableMessageTests
{
    private static readonly (int First, int Last)[] s_characters =
    [
        // C0.
        (0x00, 0x1F),
        // Delete and C1.
        (0x7F, 0x9F),
        (0x00AD, 0x00AD),
        (0x034F, 0x034F),
        (0x061C, 0x061C),
        (0x180E, 0x180E),
        // Zero-width characters and marks of direction.
        (0x200B, 0x200F),
        // Separators of lines and paragraphs, embeddings and overrides.
        (0x2028, 0x202E),
        // Word joiner, invisible operators and isolates.
        (0x2060, 0x206F),
        (0x3164, 0x3164),
        (0xFE00, 0xFE0F),
        (0xFEFF, 0xFEFF),
        (0xFFF9, 0xFFFB),
        // Tags.
        (0xE0000, 0xE007F),
    ];

    private static readonly HashSet<Rune> s_runes =
    [
        .. s_characters.SelectMany(static range =>
            Enumerable.Range(range.First, range.Last - range.First + 1).Select(static code => new Rune(code))
        ),
    ];

    /// <summary>Documents with the text, as JSON, at a place that a finding shows.</summary>
    public static TheoryData<string> Documents =>
        [
            """{TEXT:1}""",
            """{"schemaVersion":TEXT}""",
            """{"facts":[{"kind":TEXT}]}""",
            """{"facts":[{"kind":"stake","holder":TEXT,"company":"c"}]}""",
            """{"facts":[{"kind":"stake","holder":"h","company":"c",TEXT:1}]}""",
            """{"facts":[{"kind":"stake","holder":"h","company":"c","certainty":TEXT}]}""",
            """{"facts":[{"kind":"stake","holder":"h","company":"c","asOf":TEXT}]}""",
            """{"facts":[{"kind":"stake","holder":"h","company":"c","rank":TEXT}]}""",
            """{"facts":[{"kind":"stake","holder":"h","id":TEXT},{"kind":"stake","holder":"h","id":TEXT}]}""",
            """{"facts":[{"kind":"valuation","company":"c","amount":{"exact":TEXT},"timing":"current"}]}""",
            """{"companies":[{"id":TEXT},{"id":TEXT}]}""",
            """{"companies":[{"id":"c","names":{TEXT:"c"}}]}""",
            """{"article":{"language":TEXT}}""",
            """{"article":{"publishedAt":TEXT}}""",
        ];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Inspect_HostileCharacter_IsEscapedInFindings(string document)
    {
        var escaped = 0;
        foreach (var rune in s_runes)
        {
            foreach (var finding in DocumentInspector.Inspect(Json(document, rune)).Report.Findings)
            {
                AssertPrintable(finding.Message);
                AssertPrintable(finding.ToString());
                escaped += finding.ToString().Contains(Escape(rune), StringComparison.Ordinal) ? 1 : 0;
            }
        }

        Assert.True(escaped >= s_runes.Count / 2, "The findings do not show the text of the document.");
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Deserialize_HostileCharacter_IsEscapedInException(string document)
    {
        foreach (var rune in s_runes)
        {
            try
            {
                DealNewsJson.Deserialize(Json(document, rune));
            }
            catch (DealNewsJsonException exception)
            {
                AssertPrintable(exception.Message);
            }
        }
    }

    /// <summary>Methods that parse a text and show it in the message of their exception.</summary>
    public static TheoryData<string> Parsers => ["money", "currency", "date", "json"];

    [Theory]
    [MemberData(nameof(Parsers))]
    public void Parse_HostileCharacter_IsEscapedInException(string parser)
    {
        Action<string> parse = parser switch
        {
            "money" => static text => Money.Parse(text),
            "currency" => static text => Currency.Parse(text),
            "date" => static text => PartialDate.Parse(text),
            _ => static text => DealNewsJson.Deserialize(text),
        };
        foreach (var rune in s_runes)
        {
            var exception = Assert.ThrowsAny<FormatException>(() => Parsed(parse, $"x{rune}y"));
            AssertPrintable(exception.Message);
        }
    }

    // Invalid JSON has an exception of another type.
    private static void Parsed(Action<string> parse, string text)
    {
        try
        {
            parse(text);
        }
        catch (JsonException exception)
        {
            throw new FormatException(exception.Message, exception);
        }
    }

    // JSON allows all of the characters except C0.
    private static byte[] Json(string document, Rune rune) =>
        Encoding.UTF8.GetBytes(
            document.Replace(
                "TEXT",
                rune.Value < ' ' ? FormattableString.Invariant($"\"x\\u{rune.Value:X4}y\"") : $"\"x{rune}y\"",
                StringComparison.Ordinal
            )
        );

    private static string Escape(Rune rune) => string.Create(CultureInfo.InvariantCulture, $"\\u{{{rune.Value:X4}}}");

    private static void AssertPrintable(string message) =>
        Assert.DoesNotContain(message.EnumerateRunes(), static rune => s_runes.Contains(rune));
}
