using System.Runtime.CompilerServices;
using System.Text.Json;
using DealNews.Json;
using DealNews.Validation;

namespace DealNews.Cli;

/// <summary>A text of facts that the user named: one document, or JSON Lines.</summary>
internal sealed class FactsText : IDisposable
{
    /// <summary>The name of standard input on the command line.</summary>
    public const string StandardInput = "-";

    private readonly InputStream _stream;

    private FactsText(string name, InputStream stream, bool isLines)
    {
        Name = name;
        _stream = stream;
        IsLines = isLines;
    }

    /// <summary>The name as the user gave it.</summary>
    public string Name { get; }

    /// <summary>Whether each line is a document.</summary>
    public bool IsLines { get; }

    /// <summary>How many bytes it has; null where that is not known.</summary>
    public long? Length => _stream.KnownLength;

    /// <summary>How many bytes have been read.</summary>
    public long BytesRead => _stream.BytesRead;

    /// <summary>Opens a file, or standard input.</summary>
    /// <param name="name">The name as the user gave it.</param>
    /// <param name="isLines">
    /// Whether the user says that it is JSON Lines. If not, the name tells, and where it does not, the first line: if it is a whole JSON
    /// value and others follow, each line is a document.
    /// </param>
    /// <param name="console">Where standard input comes from, and where relative paths start.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="UnreadableInputException">There is no such file, or it cannot be read.</exception>
    public static async Task<FactsText> OpenAsync(
        string name,
        bool isLines,
        ToolConsole console,
        CancellationToken cancellationToken
    )
    {
        var stream = new InputStream(name, console);
        try
        {
            isLines =
                isLines
                || (
                    TellsLines(name)
                    ?? (await stream.PeekFirstOfLinesAsync(cancellationToken) is { } line && IsWholeValue(line))
                );
            return new(name, stream, isLines);
        }
        catch
        {
            await stream.DisposeAsync();
            throw;
        }
    }

    /// <summary>Inspects one document after the other as the text is read; a text that is not JSON Lines has one.</summary>
    /// <param name="options">The options; null for the default ones.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="UnreadableInputException">The text cannot be read to its end.</exception>
    public async IAsyncEnumerable<Inspection> InspectAsync(
        ValidationOptions? options,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        if (!IsLines)
        {
            yield return DocumentInspector.Inspect((await ReadAllAsync(cancellationToken)).Span, options);
            yield break;
        }

        await foreach (
            var line in DocumentInspector.InspectLinesAsync(_stream, options, cancellationToken: cancellationToken)
        )
        {
            yield return line.Inspection;
        }
    }

    public void Dispose() => _stream.Dispose();

    private static bool? TellsLines(string name) =>
        Path.GetExtension(name).ToUpperInvariant() switch
        {
            ".JSON" => false,
            ".JSONL" or ".NDJSON" => true,
            _ => null,
        };

    private static bool IsWholeValue(ReadOnlyMemory<byte> line)
    {
        var text = line.Span.StartsWith("\uFEFF"u8) ? line.Span[3..] : line.Span;
        var reader = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = DealNewsJson.MaxDepth });
        try
        {
            return reader.Read() && reader.TrySkip() && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private async Task<ReadOnlyMemory<byte>> ReadAllAsync(CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream();
        try
        {
            await _stream.CopyToAsync(buffer, cancellationToken);
        }
        catch (IOException exception)
        {
            throw InputFault.Of(Name, "a document of more than two gigabytes cannot be read", exception);
        }

        return buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
    }
}
