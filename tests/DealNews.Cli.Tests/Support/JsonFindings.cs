using System.Text.Json;

namespace DealNews.Cli.Tests;

/// <summary>The output of <c>check --format json</c>.</summary>
internal sealed record JsonFindings(JsonElement Root)
{
    public int Documents => Root.GetProperty("documents").GetInt32();

    public IEnumerable<JsonElement> Findings => Root.GetProperty("findings").EnumerateArray();

    /// <summary>The line, document number and code of each finding.</summary>
    public (int Line, int Document, string Code)[] Places =>
        [
            .. Findings.Select(finding =>
                (
                    finding.GetProperty("line").GetInt32(),
                    finding.GetProperty("document").GetInt32(),
                    finding.GetProperty("code").GetString()!
                )
            ),
        ];

    public static JsonFindings Parse(string output) => new(JsonElement.Parse(output));
}
