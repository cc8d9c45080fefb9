using System.Globalization;
using System.Text;
using System.Text.Json;

namespace DealNews.Cli.Tests;

public sealed class PrintableOutputTests
{
    private const int NumberOfCodePoints = 0x110000;

    // Categories that a terminal may interpret or that are invisible, and the invisible characters of other categories.
    private static readonly string s_hostile = string.Concat(
        Enumerable
            .Range(1, NumberOfCodePoints - 1)
            .Where(static code => code is < 0xD800 or > 0xDFFF)
            .Where(static code =>
                CharUnicodeInfo.GetUnicodeCategory(code)
                    is UnicodeCategory.Control
                        or UnicodeCategory.Format
                        or UnicodeCategory.LineSeparator
                        or UnicodeCategory.ParagraphSeparator
                || code is 0x034F or 0x115F or 0x1160 or 0x3164 or 0xFFA0 or 0xFE0F or 0xE000 or 0xFFFE or 0xE0100
            )
            .Select(char.ConvertFromUtf32)
    );

    private static readonly HashSet<Rune> s_hostileRunes = [.. s_hostile.EnumerateRunes()];

    /// <summary>Command lines whose output shows text of a document, of an article or of a file name.</summary>
    public static TheoryData<bool, string[]> Outputs =>
        new()
        {
            { false, ["check", "facts.json"] },
            { true, ["check", "facts.json"] },
            { false, ["check", "--format", "json", "facts.json"] },
            { false, ["check", "--format", "sarif", "facts.json"] },
            { false, ["check", "wrong.json"] },
            { false, ["check", "--format", "json", "wrong.json"] },
            { false, ["check", "facts.json", "--text", "article.txt"] },
            { true, ["check", "facts.json", "--text", "article.txt"] },
            { false, ["format", "wrong.json"] },
            { false, ["format", "--check", "wrong.json"] },
            { false, ["format", "--write", "wrong.json"] },
            { true, ["format", "facts.json"] },
            { false, ["mentions", "article.txt"] },
        };

    [Theory]
    [MemberData(nameof(Outputs))]
    public async Task Output_HostileCharacters_HasNone(bool isTerminal, string[] arguments)
    {
        using var scratch = new Scratch();
        // Messages shorten what they quote, so each run has a few of the characters.
        foreach (var part in Parts(20))
        {
            var json = JsonSerializer.Serialize(part);
            scratch.Write(
                "facts.json",
                $$$"""
                {"companies":[{"id":"gaon","names":{"ko":"가온전자"}}],{{{json}}}:1,"facts":[{"kind":"valuation",
                "company":"gaon","amount":{"exact":"KRW 1"},"timing":{{{json}}},"evidence":[{"exact":{{{json}}}}]}]}
                """
            );
            scratch.Write("wrong.json", "{\"facts\":[{\"kind\":\"valuation\",\"company\":{" + json + ":7}}]}");
            scratch.Write("article.txt", $"1{part}조원 {part} 3조{part}원");

            var result = await new ToolRun
            {
                Directory = scratch.Path,
                IsTerminal = isTerminal,
                AllowsColour = false,
            }.RunAsync(arguments);

            AssertPrintable(result.Output + result.Error);
        }
    }

    [Theory]
    [InlineData("check")]
    [InlineData("check", "--format", "json")]
    [InlineData("check", "--format", "sarif")]
    [InlineData("format")]
    [InlineData("format", "--check")]
    [InlineData("format", "--write")]
    [InlineData("mentions")]
    [InlineData("check", "facts.json", "--text")]
    public async Task Output_HostileFileName_HasNone(params string[] arguments)
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Names of files cannot have control characters.");
        }

        using var scratch = new Scratch();
        scratch.Write("facts.json", Samples.Dangling);
        foreach (var part in Parts(20))
        {
            var (existing, missing) = ($"a{part}.json", $"b{part}.json");
            scratch.Write(existing, Samples.Dangling);

            foreach (var name in new[] { existing, missing })
            {
                var result = await scratch.RunAsync([.. arguments, name]);

                AssertPrintable(result.Output + result.Error);
                Assert.Equal(name == missing, result.ExitCode == 2);
            }
        }
    }

    [Fact]
    public async Task JsonOutput_HostileFileName_IsReadBack()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Names of files cannot have control characters.");
        }

        using var scratch = new Scratch();
        foreach (var part in Parts(20))
        {
            scratch.Write(part, Samples.Dangling);

            var result = await scratch.RunAsync("check", "--format", "json", part);

            var finding = Assert.Single(JsonFindings.Parse(result.Output).Findings);
            Assert.Equal(part, finding.GetProperty("file").GetString());
        }
    }

    [Fact]
    public async Task Format_HostileCharacters_AreUnchangedInPipe()
    {
        using var scratch = new Scratch();
        var document = "{\"article\":{\"headline\":\"a\u202Eb\u200Dc\"}}";

        var piped = await scratch.PipeAsync(document, "format", "-");
        var shown = await new ToolRun
        {
            Directory = scratch.Path,
            IsTerminal = true,
            Input = new MemoryStream(Encoding.UTF8.GetBytes(document)),
        }.RunAsync("format", "-");

        Assert.Contains("a\u202Eb\u200Dc", piped.Output, StringComparison.Ordinal);
        Assert.Contains(@"a\u202Eb\u200Dc", shown.Output, StringComparison.Ordinal);
    }

    // Names of files have at most 255 bytes.
    private static IEnumerable<string> Parts(int length) =>
        s_hostile.EnumerateRunes().Chunk(length).Select(static runes => string.Concat(runes));

    private static void AssertPrintable(string output) =>
        Assert.Empty(
            output
                .EnumerateRunes()
                .Where(static rune => rune.Value != '\n' && s_hostileRunes.Contains(rune))
                .Select(static rune => $"U+{rune.Value:X4}")
        );
}
