using System.Text.Json;
using DealNews.Grounding;

namespace DealNews.Cli;

/// <summary>Writes findings as one JSON object, with the counts at the end.</summary>
internal sealed class JsonFindingsWriter(Stream output) : IFindingsWriter, IDisposable
{
    private readonly Utf8JsonWriter _json = StreamedJson.Open(output);

    public void Begin()
    {
        _json.WriteStartObject();
        _json.WriteStartArray("findings");
    }

    public void Write(CheckedDocument document)
    {
        foreach (var finding in document.Findings)
        {
            _json.WriteStartObject();
            _json.WriteString("file", document.File);
            _json.WriteOptional("line", finding.Line);
            _json.WriteOptional("column", finding.Column);
            _json.WriteNumber("document", document.Number);
            _json.WriteString("code", finding.Code);
            _json.WriteString("severity", finding.Severity.Name());
            _json.WriteString("path", finding.Pointer);
            _json.WriteString("message", finding.Message);
            if (finding is { Span: { } where })
            {
                _json.WriteStartObject("where");
                _json.WriteNumber("start", where.Start);
                _json.WriteNumber("end", where.End);
                _json.WriteEndObject();
            }

            if (finding.Replacement is { } replacement)
            {
                _json.WriteString("replacement", replacement);
            }

            _json.WriteEndObject();
            _json.FlushSome();
        }
    }

    public void End(CheckTally tally, bool isComplete)
    {
        _json.WriteEndArray();
        _json.WriteNumber("documents", tally.Documents);
        _json.WriteNumber("errors", tally.Errors);
        _json.WriteNumber("warnings", tally.Warnings);
        _json.WriteEndObject();
        _json.Close(output);
    }

    public void Dispose() => _json.Dispose();
}
