using System.Buffers;
using System.Runtime.CompilerServices;
using DealNews.Json;
using FluentValidation;

namespace DealNews.Cli;

/// <summary>Writes a file in canonical form: a document as indented JSON, or JSON Lines.</summary>
internal sealed class CanonicalText(FactsText text, IFindingsWriter faults)
{
    /// <summary>
    /// Whether all documents so far could be deserialized. Invalid documents are reported and skipped.
    /// </summary>
    public bool IsReadable { get; private set; } = true;

    /// <summary>Returns each document in canonical form; a buffer is valid until the next iteration.</summary>
    public async IAsyncEnumerable<ReadOnlyMemory<byte>> DocumentsAsync(
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var buffer = new ArrayBufferWriter<byte>();
        var number = 0L;
        await foreach (var inspection in text.InspectAsync(options: null, cancellationToken))
        {
            number++;
            if (inspection.Document is { } document)
            {
                buffer.ResetWrittenCount();
                DealNewsJson.Serialize(buffer, document, new() { WriteIndented = !text.IsLines });
                buffer.Write("\n"u8);
                yield return buffer.WrittenMemory;
            }
            else
            {
                IsReadable = false;
                faults.Write(
                    new(
                        text.Name,
                        number,
                        default,
                        [.. inspection.Report.Findings.Where(finding => finding.Severity == Severity.Error)]
                    )
                );
            }
        }
    }
}
