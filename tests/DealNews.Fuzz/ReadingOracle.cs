using System.Text.Json;
using DealNews.Json;
using DealNews.Schema;
using DealNews.Validation;
using static DealNews.Fuzz.OracleException;

namespace DealNews.Fuzz;

/// <summary>
/// Verifies properties that hold for any bytes: every read method returns a document without data loss, or throws
/// DealNewsJsonException with a place. An inspection returns a document if and only if deserialization does.
/// </summary>
internal static class ReadingOracle
{
    /// <exception cref="OracleException">A property does not hold. Any other exception is a violation too.</exception>
    public static void Verify(byte[] utf8)
    {
        VerifyDocument(utf8);
        VerifyLines(utf8);
        VerifyStrict(utf8);
    }

    private static void VerifyDocument(byte[] utf8)
    {
        var document = Read(utf8, static utf8 => DealNewsJson.Deserialize(utf8));
        var inspection = DocumentInspector.Inspect(utf8);
        Require(
            Equals(document, inspection.Document),
            $"Deserialize returns {document}, Inspect {inspection.Document}."
        );
        VerifyInspection(utf8, inspection);
        // The finding that says how many are left out is the last one.
        var findings = inspection.Report.Findings.Where(finding => finding.Code != RuleCode.FindingsOmitted).ToList();
        Require(
            findings.SequenceEqual(findings.OrderBy(static finding => (finding.Line, finding.Column))),
            $"Findings are not in text order: {inspection.Report.Findings}."
        );
        if (document is not null)
        {
            VerifyRoundTrip(document);
            KeptValues.Verify(utf8, DealNewsJson.SerializeToUtf8Bytes(document));
        }
        else if (inspection.ReadableDocument is { } readable)
        {
            VerifyRoundTrip(readable);
            DocumentValidator.Validate(readable);
        }
    }

    private static void VerifyLines(byte[] utf8)
    {
        using MemoryStream read = new(utf8),
            inspected = new(utf8);
        var lines = DealNewsJson.ReadLinesAsync(read).ToBlockingEnumerable().ToList();
        var inspections = DocumentInspector.InspectLinesAsync(inspected).ToBlockingEnumerable().ToList();
        Require(
            lines.Select(static line => line.Number).SequenceEqual(inspections.Select(static line => line.Number)),
            $"ReadLinesAsync and InspectLinesAsync return different line numbers."
        );
        var texts = Split(utf8).Where(static line => line.Text.AsSpan().IndexOfAnyExcept(" \t\r"u8) >= 0).ToList();
        Require(
            texts.Select(static line => line.Number).SequenceEqual(lines.Select(static line => line.Number)),
            $"A line that is not blank is skipped."
        );
        foreach (var (text, line, inspection) in texts.Zip(lines, inspections))
        {
            var document = Read(text.Text, static utf8 => DealNewsJson.Deserialize(utf8));
            Require(
                Equals(document, line.Document),
                $"Line {line.Number} returns {line.Document}, Deserialize {document}."
            );
            Require(
                line.Document is null == line.Error is not null,
                $"Line {line.Number} has both a document and an error, or neither."
            );
            Require(
                Equals(document, inspection.Inspection.Document),
                $"The inspection of line {line.Number} returns a different document."
            );
            Require(
                document is not null || inspection.Inspection.Report.HasErrors,
                $"The inspection of line {line.Number} has neither document nor error."
            );
            Require(
                inspection.Inspection.Report.Findings.All(finding => finding.Line == line.Number),
                $"A finding is not on line {line.Number}."
            );
        }
    }

    private static void VerifyStrict(byte[] utf8)
    {
        var document = Read(utf8, static utf8 => DealNewsStrictJson.Deserialize(utf8));
        var inspection = DealNewsStrictJson.Inspect(utf8);
        Require(
            Equals(document, inspection.Document),
            $"FromStrict returns {document}, InspectStrict {inspection.Document}."
        );
        VerifyInspection(utf8, inspection);
        if (document is not null)
        {
            VerifyRoundTrip(document);
            VerifyStrictRoundTrip(document);
        }
    }

    private static ArticleFacts? Read(byte[] utf8, Func<byte[], ArticleFacts> read)
    {
        try
        {
            return read(utf8);
        }
        catch (DealNewsJsonException exception)
        {
            Require(
                exception.Line >= 1 && exception.Line <= LinesOf(utf8),
                $"Line {exception.Line} is not in the text: {exception.Message}"
            );
            Require(
                exception.Column >= 1 && exception.Column <= utf8.Length + 1,
                $"Column {exception.Column} is not in the text: {exception.Message}"
            );
            Require(IsPointer(exception.Pointer), $"\"{exception.Pointer}\" is not a JSON Pointer.");
            return null;
        }
    }

    private static void VerifyInspection(byte[] utf8, Inspection inspection)
    {
        Require(
            inspection.Document is not null || inspection.Report.HasErrors,
            $"The inspection has neither a document nor an error."
        );
        Require(
            inspection.FactPositions.Count == (inspection.ReadableDocument?.Facts.Count ?? 0),
            $"The inspection has {inspection.FactPositions.Count} fact positions; expected one per fact."
        );
        foreach (var finding in inspection.Report.Findings)
        {
            Require(
                finding.Line >= 1 && finding.Line <= LinesOf(utf8) && finding.Column >= 1,
                $"The place is not in the text: {finding}"
            );
            Require(IsPointer(finding.Pointer), $"Not a JSON Pointer: {finding}");
        }
    }

    private static void VerifyRoundTrip(ArticleFacts document)
    {
        var written = DealNewsJson.SerializeToUtf8Bytes(document);
        var again = DealNewsJson.Deserialize(written);
        Require(document.Equals(again), $"{document} round-trips to {again}.");
        Require(
            document.GetHashCode() == again.GetHashCode(),
            $"{document} has a different hash code after a round trip."
        );
        Require(
            DealNewsJson.SerializeToUtf8Bytes(again).AsSpan().SequenceEqual(written),
            $"{document} serializes to different bytes the second time."
        );
        Require(
            document.Equals(
                DealNewsJson.Deserialize(DealNewsJson.SerializeToUtf8Bytes(document, new() { WriteIndented = true }))
            ),
            $"{document} differs after an indented round trip."
        );
    }

    private static void VerifyStrictRoundTrip(ArticleFacts document)
    {
        string strict;
        try
        {
            strict = DealNewsStrictJson.Serialize(document);
        }
        catch (NotSupportedException)
        {
            // The strict profile cannot represent the document.
            return;
        }

        var again = DealNewsStrictJson.Deserialize(strict);
        Require(
            InOrderOfKind(document).Equals(InOrderOfKind(again)),
            $"{document} round-trips to {again} in the strict profile."
        );
    }

    private static ArticleFacts InOrderOfKind(ArticleFacts document) =>
        document with
        {
            Facts = [.. document.Facts.OrderBy(static fact => fact.Kind, StringComparer.Ordinal)],
        };

    private static IEnumerable<(long Number, byte[] Text)> Split(byte[] utf8)
    {
        var (number, start) = (1L, 0);
        for (var i = 0; i <= utf8.Length; i++)
        {
            if (i == utf8.Length || utf8[i] == '\n')
            {
                yield return (number++, utf8[start..i]);
                start = i + 1;
            }
        }
    }

    private static int LinesOf(byte[] utf8) => utf8.AsSpan().Count((byte)'\n') + 1;

    private static bool IsPointer(string pointer) => pointer.Length == 0 || pointer[0] == '/';
}
