namespace DealNews.Cli.Tests;

public sealed class TextFindingsTests
{
    private const string Escape = "\u001B";

    [Fact]
    public async Task Text_FilesWithAndWithoutFindings_WritesReport()
    {
        using var scratch = new Scratch();
        scratch.Write("가온/first.json", Samples.Clean);
        scratch.Write("second.jsonl", $"{Samples.Warned}\n{Samples.Clean}\n{Samples.Dangling}\n");
        scratch.Write("third.json", Samples.Clean);
        scratch.Write("fourth.json", Samples.Informational);

        var result = await scratch.RunAsync("check", "가온/first.json", "second.jsonl", "third.json", "fourth.json");

        Assert.Equal(
            """
            가온/first.json: no findings

            second.jsonl
              1:134  warning  DN1050  /facts/0/timing
                     Unknown term "소문"; known terms: current, inNegotiation, target, completedRound, historical.
              3:41   error    DN2002  /facts/0/company
                     No company with id "없음" in this document; it has no company with an id.

            third.json: no findings

            fourth.json
              1:15  information  DN2005  /companies/0
                    Nothing in this document refers to "gaon".

            1 error, 1 warning, 1 information in 6 documents

            """,
            result.Output
        );
    }

    [Fact]
    public async Task Text_NoFindings_WritesCountsByKind()
    {
        using var scratch = new Scratch();
        scratch.Write("facts.jsonl", $"{Samples.Clean}\n{Samples.Clean}\n");
        scratch.Write("facts.json", Samples.Clean);

        var result = await scratch.RunAsync("check", "facts.jsonl", "facts.json");

        Assert.Equal(
            """
            facts.jsonl: no findings
            facts.json: no findings

            no findings in 3 documents, 6 facts
              investmentPledge  3
              partnership       3

            """,
            result.Output
        );
    }

    /// <summary>Documents, and the expected summary line.</summary>
    public static TheoryData<string[], string> Summaries =>
        new()
        {
            { [Samples.Dangling], "1 error in 1 document" },
            { [Samples.Dangling, Samples.Dangling], "2 errors in 2 documents" },
            { [Samples.Warned, Samples.Warned, Samples.Dangling], "1 error, 2 warnings in 3 documents" },
            { [Samples.Informational, Samples.Informational], "2 information in 2 documents" },
            { [], "no findings in 0 documents, 0 facts" },
        };

    [Theory]
    [MemberData(nameof(Summaries))]
    public async Task Text_SummaryLine_CountsFindings(string[] documents, string summary)
    {
        using var scratch = new Scratch();

        var result = await scratch.PipeAsync(string.Join('\n', documents), "check", "--lines", "-");

        Assert.Equal(summary, result.Output.TrimEnd('\n').Split('\n')[^1]);
    }

    [Fact]
    public async Task Text_UnknownKinds_AreCountedTogether()
    {
        using var scratch = new Scratch();

        var result = await scratch.PipeAsync(
            """{"facts":[{"kind":"a"},{"kind":"b"}]}""",
            "check",
            "-",
            "--format",
            "text"
        );
        var tally = new CheckTally();
        tally.Add(new("-", 1, [new UnknownFact("a"), new UnknownFact("b")], []));

        Assert.Contains("2 warnings", result.Output, StringComparison.Ordinal);
        Assert.Equal([new("(unknown kind)", 2)], tally.Facts);
    }

    [Fact]
    public async Task Text_Pipe_HasNoColoursAndNoWrappedLines()
    {
        using var scratch = new Scratch();
        var term = string.Join(' ', Enumerable.Repeat("아주", 20));

        var result = await scratch.PipeAsync(
            Samples.Warned.Replace("소문", term, StringComparison.Ordinal),
            "check",
            "-"
        );

        Assert.Contains(
            $"\"{term}\"; known terms: current, inNegotiation, target",
            result.Output,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(Escape, result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_Terminal_HasColoursIfAllowed()
    {
        using var scratch = new Scratch();
        scratch.Write("facts.json", Samples.Dangling);
        var run = new ToolRun { Directory = scratch.Path, IsTerminal = true };

        var coloured = await run.RunAsync("check", "facts.json");
        var plain = await (run with { AllowsColour = false }).RunAsync("check", "facts.json");

        Assert.Contains(Escape + "[", coloured.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Escape, plain.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_NarrowTerminal_WrapsWithIndentation()
    {
        using var scratch = new Scratch();
        scratch.Write("facts.json", Samples.Warned);

        var result = await new ToolRun
        {
            Directory = scratch.Path,
            IsTerminal = true,
            AllowsColour = false,
            Width = 50,
        }.RunAsync("check", "facts.json");

        Assert.Equal(
            """
            facts.json
              1:134  warning  DN1050  /facts/0/timing
                     Unknown term "소문"; known terms:
                     current, inNegotiation, target,
                     completedRound, historical.

            1 warning in 1 document

            """,
            string.Join('\n', result.Output.Split('\n').Select(line => line.TrimEnd()))
        );
    }

    [Fact]
    public async Task Text_DocumentWithEscapeSequences_EscapesThem()
    {
        using var scratch = new Scratch();
        var document = Samples.Warned.Replace("소문", @"\u001b[2J\u202e\n", StringComparison.Ordinal);

        var result = await scratch.PipeAsync(document, "check", "-");

        Assert.Contains(@"Unknown term ""\u{001B}[2J\u{202E}\u{000A}""", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void PrintableText_AnyText_HasNoControlCharacters() =>
        Gen.String[Gen.Char['\0', '\u2100'], 0, 20]
            .Sample(text =>
            {
                var printable = PrintableText.Of(text);
                Assert.DoesNotContain(
                    printable,
                    unit => char.IsControl(unit) || unit is '\u2028' or '\u2029' or '\u202E' or '\u2066'
                );
            });

    [Theory]
    [InlineData("")]
    [InlineData("가온전자 \U0001F600 é \\u0041")]
    public void PrintableText_PrintableText_IsUnchanged(string text) => Assert.Equal(text, PrintableText.Of(text));
}
