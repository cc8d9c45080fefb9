using System.Text.Json;
using DealNews.Validation;

namespace DealNews.Cli.Tests;

public sealed class MachineFormatTests
{
    private static readonly string[] s_members =
    [
        "file",
        "line",
        "column",
        "document",
        "code",
        "severity",
        "path",
        "message",
    ];

    [Fact]
    public async Task Json_Findings_HaveDocumentedMembers()
    {
        using var scratch = new Scratch();
        scratch.Write("facts.jsonl", $"{Samples.Warned}\n{Samples.Dangling}\n{Samples.Informational}\n");

        var result = await scratch.RunAsync("check", "facts.jsonl", "--format", "json");

        var root = JsonFindings.Parse(result.Output).Root;
        Assert.Equal(
            ["findings", "documents", "errors", "warnings"],
            root.EnumerateObject().Select(member => member.Name)
        );
        Assert.Equal((3, 1, 1), (Number(root, "documents"), Number(root, "errors"), Number(root, "warnings")));
        var findings = root.GetProperty("findings").EnumerateArray().ToList();
        Assert.All(
            findings,
            finding => Assert.Equal(s_members, finding.EnumerateObject().Select(member => member.Name))
        );
        Assert.Equal(["warning", "error", "information"], findings.Select(finding => Text(finding, "severity")));
        Assert.Equal(
            (
                "facts.jsonl",
                2,
                41,
                2,
                "DN2002",
                "/facts/0/company",
                "No company with id \"없음\" in this document; it has no company with an id."
            ),
            (
                Text(findings[1], "file"),
                Number(findings[1], "line"),
                Number(findings[1], "column"),
                Number(findings[1], "document"),
                Text(findings[1], "code"),
                Text(findings[1], "path"),
                Text(findings[1], "message")
            )
        );
        Assert.Contains("없음", result.Output, StringComparison.Ordinal);
        Assert.EndsWith("}\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_NoFindings_IsComplete()
    {
        using var scratch = new Scratch();

        var result = await scratch.PipeAsync(Samples.Clean, "check", "-", "--format", "json");

        var root = JsonFindings.Parse(result.Output).Root;
        Assert.Empty(root.GetProperty("findings").EnumerateArray());
        Assert.Equal((1, 0, 0), (Number(root, "documents"), Number(root, "errors"), Number(root, "warnings")));
    }

    [Fact]
    public async Task Sarif_Rules_AreRulesOfCatalogue()
    {
        using var scratch = new Scratch();

        var driver = (await SarifAsync(scratch, Samples.Clean)).Run.GetProperty("tool").GetProperty("driver");

        Assert.Equal(("dealnews", ToolVersion.Text), (Text(driver, "name"), Text(driver, "version")));
        var rules = driver.GetProperty("rules").EnumerateArray().ToList();
        Assert.Equal(RuleCatalogue.Rules.Select(rule => rule.Code), rules.Select(rule => Text(rule, "id")));
        Assert.Equal(
            RuleCatalogue.Rules.Select(rule => rule.Meaning),
            rules.Select(rule => Text(rule.GetProperty("shortDescription"), "text"))
        );
        Assert.Equal(
            RuleCatalogue.Rules.Select(rule => rule.Severity.SarifLevel()),
            rules.Select(rule => Text(rule.GetProperty("defaultConfiguration"), "level"))
        );
    }

    [Fact]
    public async Task Sarif_Results_HaveMessageAndPlace()
    {
        using var scratch = new Scratch();

        var (log, run) = await SarifAsync(
            scratch,
            $"{Samples.Warned}\n{Samples.Dangling}\n{Samples.Informational}\nnot JSON\n"
        );

        Assert.Equal("2.1.0", Text(log, "version"));
        Assert.Equal("unicodeCodePoints", Text(run, "columnKind"));
        Assert.True(run.GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean());
        var results = run.GetProperty("results").EnumerateArray().ToList();
        Assert.Equal(["warning", "error", "note", "error"], results.Select(result => Text(result, "level")));
        Assert.All(
            results,
            result => Assert.Equal(Text(result, "ruleId"), RuleCatalogue.Rules[Number(result, "ruleIndex")].Code)
        );
        Assert.All(results, result => Assert.NotEmpty(Text(result.GetProperty("message"), "text")));
        var location = results[1].GetProperty("locations")[0];
        var physical = location.GetProperty("physicalLocation");
        Assert.Equal("%EA%B0%80%20%EC%98%A8/facts%20%231.jsonl", Text(physical.GetProperty("artifactLocation"), "uri"));
        Assert.Equal(
            (2, 41),
            (Number(physical.GetProperty("region"), "startLine"), Number(physical.GetProperty("region"), "startColumn"))
        );
        Assert.Equal("/facts/0/company", Text(location.GetProperty("logicalLocations")[0], "fullyQualifiedName"));
        // The pointer of the document itself is empty.
        Assert.False(results[3].GetProperty("locations")[0].TryGetProperty("logicalLocations", out _));
    }

    [Fact]
    public async Task Sarif_FileMissing_ExecutionIsUnsuccessful()
    {
        using var scratch = new Scratch();

        var result = await scratch.RunAsync("check", "missing.json", "--format", "sarif");

        var run = JsonElement.Parse(result.Output).GetProperty("runs")[0];
        Assert.Equal(2, result.ExitCode);
        Assert.False(run.GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean());
    }

    /// <summary>A file name in <c>/data/here</c>, and its URI.</summary>
    public static TheoryData<string, string> Uris =>
        new()
        {
            { "facts.json", "facts.json" },
            { "./a/../facts.json", "facts.json" },
            { "a b/c#d.json", "a%20b/c%23d.json" },
            { "a:b.json", "a%3Ab.json" },
            { "100%.json", "100%25.json" },
            { "..facts.json", "..facts.json" },
            { "/data/here/facts.json", "facts.json" },
            { "../facts.json", "file:///data/facts.json" },
            { "/elsewhere/가.json", "file:///elsewhere/%EA%B0%80.json" },
            { "-", "stdin" },
        };

    [Theory]
    [MemberData(nameof(Uris))]
    public void ArtifactUri_File_IsRelativeBelowDirectory(string file, string uri)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Paths of another kind.");

        Assert.Equal(uri, ArtifactUri.Of(file, "/data/here"));
        Assert.True(Uri.IsWellFormedUriString(uri, UriKind.RelativeOrAbsolute));
    }

    private static async Task<(JsonElement Log, JsonElement Run)> SarifAsync(Scratch scratch, string lines)
    {
        scratch.Write("가 온/facts #1.jsonl", lines);
        var log = JsonElement.Parse(
            (await scratch.RunAsync("check", "가 온/facts #1.jsonl", "--format", "sarif")).Output
        );
        return (log, log.GetProperty("runs")[0]);
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static int Number(JsonElement element, string name) => element.GetProperty(name).GetInt32();
}
