using System.Buffers;
using System.Runtime.CompilerServices;
using DealNews.Json;
using FluentValidation;

namespace DealNews.Cli;

/// <summary>The canonical form of a text of facts: one document on indented lines, or of JSON Lines each document on a line.</summary>
internal sealed class CanonicalText(FactsText text, IFindingsWriter faults)
{
    /// <summary>Whether every document so far could be read; the others are reported and left out.</summary>
    public bool IsReadable { get; private set; } = true;

    /// <summary>The form, a document at a time; each is good only until the next is asked for.</summary>
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

    /// <summary>Writes the form.</summary>
    public async Task WriteAsync(Stream destination, CancellationToken cancellationToken)
    {
        await foreach (var document in DocumentsAsync(cancellationToken))
        {
            await destination.WriteAsync(document, cancellationToken);
        }
    }

    /// <summary>Whether a text is this form, byte by byte.</summary>
    public async Task<bool> EqualsAsync(Stream other, CancellationToken cancellationToken)
    {
        var isEqual = true;
        var buffer = Array.Empty<byte>();
        await foreach (var document in DocumentsAsync(cancellationToken))
        {
            // Documents behind the first difference are still read, for the faults that they may have.
            if (isEqual)
            {
                Array.Resize(ref buffer, Math.Max(buffer.Length, document.Length));
                var count = await other.ReadAtLeastAsync(
                    buffer.AsMemory(0, document.Length),
                    document.Length,
                    throwOnEndOfStream: false,
                    cancellationToken
                );
                isEqual = buffer.AsSpan(0, count).SequenceEqual(document.Span);
            }
        }

        return isEqual && await other.ReadAsync(new byte[1], cancellationToken) == 0;
    }
}
