using System.Text.Json;
using DealNews.Validation;

namespace DealNews.Cli;

/// <summary>Writes findings as SARIF 2.1.0 (OASIS), for code hosts and editors.</summary>
internal sealed class SarifFindingsWriter(Stream output, string directory) : IFindingsWriter, IDisposable
{
    private readonly Utf8JsonWriter _json = StreamedJson.Open(output);
    private readonly Dictionary<string, int> _ruleIndexes = new(StringComparer.Ordinal);

    public void Begin()
    {
        _json.WriteStartObject();
        _json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        _json.WriteString("version", "2.1.0");
        _json.WriteStartArray("runs");
        _json.WriteStartObject();
        WriteTool();
        // The default of SARIF is UTF-16 code units.
        _json.WriteString("columnKind", "unicodeCodePoints");
        _json.WriteStartArray("results");
    }

    public void Write(CheckedDocument document)
    {
        foreach (var finding in document.Findings)
        {
            WriteResult(document.File, finding);
            _json.FlushSome();
        }
    }

    public void End(CheckTally tally, bool isComplete)
    {
        _json.WriteEndArray();
        _json.WriteStartArray("invocations");
        _json.WriteStartObject();
        _json.WriteBoolean("executionSuccessful", isComplete);
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.Close(output);
    }

    public void Dispose() => _json.Dispose();

    private void WriteTool()
    {
        _json.WriteStartObject("tool");
        _json.WriteStartObject("driver");
        _json.WriteString("name", "dealnews");
        _json.WriteString("version", ToolVersion.Text);
        _json.WriteStartArray("rules");
        foreach (var rule in RuleCatalogue.Rules)
        {
            _ruleIndexes.Add(rule.Code, _ruleIndexes.Count);
            _json.WriteStartObject();
            _json.WriteString("id", rule.Code);
            WriteText("shortDescription", rule.Meaning);
            _json.WriteStartObject("defaultConfiguration");
            _json.WriteString("level", rule.Severity.SarifLevel());
            _json.WriteEndObject();
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private void WriteResult(string file, Finding finding)
    {
        _json.WriteStartObject();
        _json.WriteString("ruleId", finding.Code);
        if (_ruleIndexes.TryGetValue(finding.Code, out var index))
        {
            _json.WriteNumber("ruleIndex", index);
        }

        _json.WriteString("level", finding.Severity.SarifLevel());
        WriteText("message", finding.Message);
        _json.WriteStartArray("locations");
        _json.WriteStartObject();
        WritePhysicalLocation(file, finding);
        WriteLogicalLocations(finding);
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private void WritePhysicalLocation(string file, Finding finding)
    {
        _json.WriteStartObject("physicalLocation");
        _json.WriteStartObject("artifactLocation");
        _json.WriteString("uri", ArtifactUri.Of(file, directory));
        _json.WriteEndObject();
        if (finding.Line is { } line)
        {
            _json.WriteStartObject("region");
            _json.WriteNumber("startLine", line);
            _json.WriteOptional("startColumn", finding.Column);
            _json.WriteEndObject();
        }

        _json.WriteEndObject();
    }

    private void WriteLogicalLocations(Finding finding)
    {
        // The pointer of the document itself is empty.
        if (finding.Pointer.Length > 0)
        {
            _json.WriteStartArray("logicalLocations");
            _json.WriteStartObject();
            _json.WriteString("fullyQualifiedName", finding.Pointer);
            _json.WriteEndObject();
            _json.WriteEndArray();
        }
    }

    private void WriteText(string name, string text)
    {
        _json.WriteStartObject(name);
        _json.WriteString("text", text);
        _json.WriteEndObject();
    }
}
