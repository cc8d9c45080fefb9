using System.Globalization;
using System.Text;
using System.Text.Json;

namespace DealNews.Cli.Tests;

/// <summary><c>mentions</c>: the amounts of money in a text.</summary>
public sealed class MentionsTests
{
    private const string YenRate = """
        {"line":1,"start":46,"end":53,"text":"150 yen","kind":"rate","exact":"JPY 150","per":{"value":1,"unit":"USD"}}

        """;

    private static readonly string[] s_parts =
    [
        "5만원",
        " ",
        "😀",
        "\n",
        "$3bn ",
        "(10억 달러)",
        "수조원",
        "약 ",
        "é",
        "~",
    ];

    /// <summary>A text, and the expected lines.</summary>
    public static TheoryData<string, string[]> Texts =>
        new()
        {
            {
                "약 1조4천억원을 낸다.",
                ["""{"line":1,"start":2,"end":8,"text":"1조4천억원","exact":"KRW 1400000000000","approximate":true}"""]
            },
            { "최소 150억원", ["""{"line":1,"start":3,"end":8,"text":"150억원","minimum":"KRW 15000000000"}"""] },
            { "150억원 이하", ["""{"line":1,"start":0,"end":5,"text":"150억원","maximum":"KRW 15000000000"}"""] },
            {
                "EUR 3 million to EUR 5 million",
                [
                    """{"line":1,"start":0,"end":30,"text":"EUR 3 million to EUR 5 million","""
                        + "\"minimum\":\"EUR 3000000\",\"maximum\":\"EUR 5000000\"}",
                ]
            },
            { "more than EUR 5", ["""{"line":1,"start":10,"end":15,"text":"EUR 5","exclusiveMinimum":"EUR 5"}"""] },
            {
                "less than EUR 5.50",
                ["""{"line":1,"start":10,"end":18,"text":"EUR 5.50","exclusiveMaximum":"EUR 5.50"}"""]
            },
            {
                "150억 달러",
                ["""{"line":1,"start":0,"end":7,"text":"150억 달러","exact":"USD 15000000000","assumed":true}"""]
            },
            { "수조원", ["""{"line":1,"start":0,"end":3,"text":"수조원","unsure":true}"""] },
            {
                "100만 토큰당 500원",
                [
                    """{"line":1,"start":9,"end":13,"text":"500원","exact":"KRW 500","""
                        + "\"per\":{\"value\":1000000,\"unit\":\"token\"}}",
                ]
            },
            // Figures that are not money are not listed; positions still count them.
            {
                "2027년 지분 3%를 1조원(8억 유로)에",
                [
                    """{"line":1,"start":13,"end":16,"text":"1조원","exact":"KRW 1000000000000"}""",
                    """{"line":1,"start":17,"end":22,"text":"8억 유로","exact":"EUR 800000000","equivalentTo":13}""",
                ]
            },
            // Positions are code points of the whole text; the line is that of the start.
            { "🏭🏭\r\n\n가 5만원", ["""{"line":3,"start":7,"end":10,"text":"5만원","exact":"KRW 50000"}"""] },
            { "", [] },
            { "아무 것도 없다.", [] },
        };

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Mentions_Text_WritesOneLinePerAmount(string text, string[] lines)
    {
        using var scratch = new Scratch();
        scratch.Write("기사.txt", text);

        var result = await scratch.RunAsync("mentions", "기사.txt");

        Assert.Equal(new ToolResult(0, string.Concat(lines.Select(line => line + "\n")), ""), result);
        Assert.Equal(result, await scratch.PipeAsync(text, "mentions"));
        Assert.Equal(result, await scratch.PipeAsync("\uFEFF" + text, "mentions", "-"));
    }

    [Theory]
    [InlineData("money", "")]
    [InlineData(
        "percent",
        """
            {"line":1,"start":9,"end":12,"text":"30%","kind":"percent","exact":30,"unit":"%"}

            """
    )]
    [InlineData(
        "quantity",
        """
            {"line":1,"start":14,"end":23,"text":"40 stores","kind":"quantity","exact":40,"unit":"store"}

            """
    )]
    [InlineData(
        "date",
        """
            {"line":1,"start":0,"end":8,"text":"May 2026","kind":"date","date":"2026-05"}
            {"line":1,"start":25,"end":32,"text":"June 11","kind":"date"}
            {"line":1,"start":34,"end":43,"text":"last year","kind":"date","unsure":true}

            """
    )]
    [InlineData("rate", YenRate)]
    [InlineData(
        "rate,percent",
        """
            {"line":1,"start":9,"end":12,"text":"30%","kind":"percent","exact":30,"unit":"%"}

            """ + YenRate
    )]
    public async Task Kinds_Given_AreListed(string kinds, string expected)
    {
        using var scratch = new Scratch();

        var result = await scratch.PipeAsync(
            "May 2026 30%, 40 stores, June 11, last year, (150 yen to the dollar)",
            "mentions",
            "--language",
            "en",
            "--kinds",
            kinds
        );

        Assert.Equal(new ToolResult(0, expected, ""), result);
    }

    [Fact]
    public async Task Kinds_Unknown_AreRefused()
    {
        using var scratch = new Scratch();

        var result = await scratch.PipeAsync("30%", "mentions", "--kinds", "percent,colour");

        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains("colour", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lines_Each_IsASeparateText()
    {
        using var scratch = new Scratch();

        var result = await scratch.PipeAsync("🏭 5만원\r\n\nfor EUR 7\n최소\n6만원", "mentions", "--lines");

        Assert.Equal(
            """
            {"line":1,"start":2,"end":5,"text":"5만원","exact":"KRW 50000"}
            {"line":3,"start":4,"end":9,"text":"EUR 7","exact":"EUR 7"}
            {"line":5,"start":0,"end":3,"text":"6만원","exact":"KRW 60000"}

            """,
            result.Output
        );
    }

    [Theory]
    [InlineData("ko", "3천원", 1)]
    [InlineData("ko-KR", "3천원", 1)]
    [InlineData("en", "3천원", 0)]
    public async Task Language_Given_SelectsReader(string language, string text, int count)
    {
        using var scratch = new Scratch();

        var result = await scratch.PipeAsync(text, "mentions", "--language", language);

        Assert.Equal((0, count), (result.ExitCode, result.Output.Count(unit => unit == '\n')));
    }

    [Theory]
    [InlineData(new string[0], "dealnews: standard input: invalid UTF-8 at byte 15; expected UTF-8 text\n", "")]
    [InlineData(
        new[] { "--lines" },
        "dealnews: standard input: invalid UTF-8 at line 2, byte 4; expected UTF-8 text\n",
        "{\"line\":1,\"start\":0,\"end\":3,\"text\":\"5만원\",\"exact\":\"KRW 50000\"}\n"
    )]
    public async Task Text_NotUtf8_FailsWithPosition(string[] options, string error, string output)
    {
        using var input = new MemoryStream([.. "\uFEFF5만원\n가"u8, 0xFF, .. "5만원"u8]);

        var result = await new ToolRun { Directory = ".", Input = input }.RunAsync(["mentions", "-", .. options]);

        Assert.Equal(new ToolResult(2, output, error), result);
    }

    [Fact]
    public async Task Text_Missing_Fails()
    {
        using var scratch = new Scratch();

        Assert.Equal(
            new ToolResult(2, "", "dealnews: 기사.txt: file not found\n"),
            await scratch.RunAsync("mentions", "기사.txt")
        );
    }

    /// <summary>The position of each mention selects its text.</summary>
    [Fact]
    public async Task Mentions_AnyText_HaveRightPositions() =>
        await Gen.Int[0, 9]
            .Select(part => s_parts[part])
            .Array[0, 30]
            .SampleAsync(
                async parts =>
                {
                    using var scratch = new Scratch();
                    var text = string.Concat(parts);
                    var runes = text.EnumerateRunes().ToArray();

                    var result = await scratch.PipeAsync(text, "mentions", "--language", "ko");

                    foreach (var line in result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries))
                    {
                        var mention = JsonElement.Parse(line);
                        var (start, end) = (
                            mention.GetProperty("start").GetInt32(),
                            mention.GetProperty("end").GetInt32()
                        );
                        Assert.Equal(mention.GetProperty("text").GetString(), string.Concat(runes[start..end]));
                        Assert.Equal(
                            mention.GetProperty("line").GetInt32(),
                            1 + runes[..start].Count(rune => rune.Value == '\n')
                        );
                    }
                },
                iter: 200
            );

    /// <summary>The input is larger than the buffer of the reader.</summary>
    [Fact]
    public async Task Lines_LargeInput_AreAllRead()
    {
        using var scratch = new Scratch();
        const int Count = 5_000;
        var lines = new StringBuilder();
        for (var i = 1; i <= Count; i++)
        {
            lines.Append(CultureInfo.InvariantCulture, $"{i}만원을 낸다.\n");
        }

        var result = await scratch.PipeAsync(lines.ToString(), "mentions", "--lines");

        var last = JsonElement.Parse(result.Output.TrimEnd('\n').Split('\n')[Count - 1]);
        Assert.Equal(
            (Count, "KRW 50000000"),
            (last.GetProperty("line").GetInt32(), last.GetProperty("exact").GetString())
        );
    }
}
