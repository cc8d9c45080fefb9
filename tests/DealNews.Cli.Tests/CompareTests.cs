using System.Text.Json;

namespace DealNews.Cli.Tests;

public sealed class CompareTests
{
    private const string Gold = """
        {
          "article": { "id": "news-1" },
          "companies": [{ "id": "a", "names": { "en": "Gaon" } }, { "id": "b", "names": { "en": "Narae" } }],
          "facts": [
            { "kind": "valuation", "company": "a", "amount": { "exact": "USD 5" }, "timing": "current" },
            { "kind": "stake", "holder": "a", "company": "b", "share": { "exact": 5 } }
          ]
        }
        """;

    private const string Predicted = """
        {
          "article": { "id": "news-1" },
          "companies": [{ "id": "x", "names": { "en": "Narae" } }, { "id": "y", "names": { "en": "Gaon" } }],
          "facts": [
            { "kind": "valuation", "company": "y", "amount": { "exact": "USD 6" }, "timing": "current" }
          ]
        }
        """;

    private const string Report = """
          missing /facts/1 (stake): Stake { Holder = a, Company = b, Share = 5 % }
          incorrect /facts/0/amount (valuation/amount): expected USD 5 (/facts/0/amount), found USD 6

                      F1  precision  recall
        facts      0.444      0.667   0.333
        amounts    0.000      0.000   0.000
        entities   1.000      1.000   1.000
        stake      0.000      0.000   0.000
        valuation  0.667      0.667   0.667

        0 of 2 facts exactly right, 1 predicted; macro F1 0.333

        """;

    [Fact]
    public async Task Compare_Documents_PrintsScoresAndDifferences()
    {
        using var scratch = new Scratch();
        scratch.Write("gold.json", Gold);

        var result = await scratch.PipeAsync(Predicted, "compare", "gold.json", "-");

        Assert.Equal((0, Report, ""), (result.ExitCode, result.Output, result.Error));
    }

    [Theory]
    [InlineData("0.44", 0)]
    [InlineData("0.45", 1)]
    public async Task Compare_WithMinimum_SetsExitCode(string minimum, int exitCode)
    {
        using var scratch = new Scratch();
        scratch.Write("gold.json", Gold);
        scratch.Write("predicted.json", Predicted);

        var result = await scratch.RunAsync("compare", "gold.json", "predicted.json", "--min-f1", minimum);

        Assert.Equal((exitCode, Report, ""), (result.ExitCode, result.Output, result.Error));
    }

    [Theory]
    [InlineData("1.5")]
    [InlineData("90%")]
    [InlineData("NaN")]
    public async Task Compare_WithWrongMinimum_IsUsageError(string minimum)
    {
        using var scratch = new Scratch();

        var result = await scratch.RunAsync("compare", "a.json", "b.json", "--min-f1", minimum);

        Assert.Equal(2, result.ExitCode);
        Assert.Equal(
            $"dealnews: '{minimum}' is not a minimum F1; expected a number from 0 to 1, such as 0.9. "
                + "See 'dealnews compare --help'.\n",
            result.Error
        );
    }

    [Fact]
    public async Task Compare_Json_HasAllScoresAndDifferences()
    {
        using var scratch = new Scratch();
        scratch.Write("gold.json", Gold);
        scratch.Write("predicted.json", Predicted);

        var result = await scratch.RunAsync("compare", "gold.json", "predicted.json", "--format", "json");
        var json = JsonElement.Parse(result.Output);

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(1, json.GetProperty("documents").GetInt32());
        Assert.Equal(4.0 / 9, json.GetProperty("facts").GetProperty("f1").GetDouble(), 12);
        Assert.Equal(2, json.GetProperty("facts").GetProperty("correct").GetInt32());
        Assert.Equal(1, json.GetProperty("amounts").GetProperty("incorrect").GetInt32());
        Assert.Equal(1, json.GetProperty("entities").GetProperty("f1").GetDouble());
        Assert.Equal(1, json.GetProperty("byKind").GetProperty("valuation").GetProperty("incorrect").GetInt32());
        Assert.Equal(1, json.GetProperty("byMember").GetProperty("stake/share").GetProperty("missing").GetInt32());
        var difference = json.GetProperty("differences")[1];
        Assert.Equal("incorrect", difference.GetProperty("kind").GetString());
        Assert.Equal("/facts/0/amount", difference.GetProperty("goldPointer").GetString());
        Assert.Equal("/facts/0/amount", difference.GetProperty("predictedPointer").GetString());
        Assert.Equal("USD 5", difference.GetProperty("gold").GetString());
        Assert.Equal("USD 6", difference.GetProperty("predicted").GetString());
    }

    [Fact]
    public async Task Compare_JsonLines_JoinsByArticle()
    {
        using var scratch = new Scratch();
        scratch.Write("gold.jsonl", Lines(("n1", 1), ("n2", 2), ("n3", 3)));
        scratch.Write("predicted.jsonl", Lines(("n3", 3), ("n1", 9), ("n4", 4)));

        var result = await scratch.RunAsync("compare", "gold.jsonl", "predicted.jsonl");

        Assert.Equal(
            [
                "n1",
                "  incorrect /facts/0/amount (valuation/amount): expected USD 1 (/facts/0/amount), found USD 9",
                "",
                "n2",
                "  missing /facts/0 (valuation): Valuation { Company = a, Amount = USD 2, Timing = current }",
                "  missing /companies/0 (companies): Company { Id = a, Names = [en: Gaon] }",
                "",
                "n4",
                "  spurious /facts/0 (valuation): Valuation { Company = a, Amount = USD 4, Timing = current }",
                "  spurious /companies/0 (companies): Company { Id = a, Names = [en: Gaon] }",
            ],
            result.Output.Split('\n').Take(10)
        );
        Assert.EndsWith("1 of 3 facts exactly right, 3 predicted; macro F1 0.556\n", result.Output);
    }

    [Fact]
    public async Task Compare_DocumentThatCannotBeRead_IsReported()
    {
        using var scratch = new Scratch();
        scratch.Write("gold.jsonl", Lines(("n1", 1), ("n2", 2)));
        scratch.Write("predicted.jsonl", Lines(("n1", 1)) + "{ \"facts\": 5 }\n");

        var result = await scratch.RunAsync("compare", "gold.jsonl", "predicted.jsonl");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("predicted.jsonl", result.Error);
        Assert.Contains("DN0002", result.Error);
        Assert.Contains("1 of 2 facts exactly right", result.Output);
    }

    [Fact]
    public async Task Compare_MissingFile_IsFailure()
    {
        using var scratch = new Scratch();
        scratch.Write("gold.json", Gold);

        var result = await scratch.RunAsync("compare", "gold.json", "none.json");

        Assert.Equal((2, "", "dealnews: none.json: file not found\n"), (result.ExitCode, result.Output, result.Error));
    }

    [Theory]
    [InlineData("compare")]
    [InlineData("diff")]
    public async Task Command_StandardInputTwice_IsUsageError(string command)
    {
        using var scratch = new Scratch();

        var result = await scratch.RunAsync(command, "-", "-");

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("dealnews: Standard input (-) is given twice", result.Error);
    }

    [Theory]
    [InlineData("compare")]
    [InlineData("diff")]
    public async Task Command_TextsThatATerminalInterprets_AreEscaped(string command)
    {
        using var scratch = new Scratch();
        scratch.Write("a.jsonl", Lines(("n\u202E1", 1), ("n2", 2)));
        scratch.Write(
            "b.jsonl",
            Lines(("n\u202E1", 1), ("n2", 2)).Replace("\"current\"", "\"\\u001b[31m\"", StringComparison.Ordinal)
        );

        var result = await scratch.RunAsync(command, "a.jsonl", "b.jsonl");

        Assert.Contains("n\\u{202E}1", result.Output);
        Assert.Contains("\\u{001B}[31m", result.Output);
        Assert.DoesNotContain('\u001b', result.Output);
    }

    [Fact]
    public async Task Diff_Versions_SaysWhatChanged()
    {
        using var scratch = new Scratch();
        scratch.Write(
            "old.json",
            """
            {
              "article": { "headline": "Gaon raises" },
              "companies": [{ "id": "a", "names": { "en": "Gaon" } }, { "id": "b", "names": { "en": "Narae" } }],
              "facts": [
                {
                  "kind": "valuation", "id": "v1", "company": "a", "amount": { "minimum": "USD 5" },
                  "timing": "current", "certainty": "probable"
                },
                { "kind": "stake", "holder": "a", "company": "b", "share": { "exact": 5 } }
              ]
            }
            """
        );
        scratch.Write(
            "new.json",
            """
            {
              "article": { "headline": "Gaon raises USD 5" },
              "companies": [{ "id": "b", "names": { "en": "NARAE" } }, { "id": "a", "names": { "en": "Gaon" } }],
              "facts": [
                { "kind": "stake", "holder": "b", "company": "a", "rank": 1 },
                {
                  "kind": "valuation", "id": "v1", "company": "a", "amount": { "exact": "USD 6" },
                  "timing": "current", "asOf": "2025", "evidence": [{ "exact": "USD 6" }]
                }
              ]
            }
            """
        );

        var result = await scratch.RunAsync("diff", "old.json", "new.json");

        Assert.Equal(
            """
            changed the document:
              article.headline: Gaon raises -> Gaon raises USD 5
            changed company b (/companies/0):
              names: [en: Narae] -> [en: NARAE]
            changed valuation v1 (/facts/1):
              amount: at least USD 5 -> USD 6
              certainty removed: probable
              asOf added: 2025
              evidence added: Evidence { Exact = USD 6 }
            removed stake (/facts/1): Stake { Holder = a, Company = b, Share = 5 % }
            added stake (/facts/0): Stake { Holder = b, Company = a, Rank = 1 }

            """,
            result.Output
        );
        Assert.Equal(1, result.ExitCode);
    }

    [Fact]
    public async Task Diff_SameDocumentInAnotherOrder_HasNoChanges()
    {
        using var scratch = new Scratch();
        scratch.Write("a.jsonl", Lines(("n1", 1), ("n2", 2)));
        scratch.Write("b.jsonl", Lines(("n2", 2), ("n1", 1)));

        var result = await scratch.RunAsync("diff", "a.jsonl", "b.jsonl");

        Assert.Equal((0, "no changes\n"), (result.ExitCode, result.Output));
    }

    [Fact]
    public async Task Diff_DocumentsOfOneFile_AreAddedOrRemoved()
    {
        using var scratch = new Scratch();
        scratch.Write("a.jsonl", Lines(("n1", 1), ("n2", 2)));
        scratch.Write("b.jsonl", Lines(("n3", 3), ("n2", 2)));

        var result = await scratch.RunAsync("diff", "a.jsonl", "b.jsonl");

        Assert.Contains("n1 (removed)\n", result.Output);
        Assert.Contains("n3 (added)\n", result.Output);
        Assert.DoesNotContain("n2", result.Output);
    }

    private static string Lines(params (string Article, int Amount)[] documents) =>
        string.Concat(
            documents.Select(each =>
                FormattableString.Invariant(
                    $$$"""
                    {"article":{"id":"{{{each.Article}}}"},"companies":[{"id":"a","names":{"en":"Gaon"}}],"facts":[
                    """
                )
                + FormattableString.Invariant(
                    $$$"""
                    {"kind":"valuation","company":"a","amount":{"exact":"USD {{{each.Amount}}}"},"timing":"current"}]}
                    """
                )
                + "\n"
            )
        );
}
