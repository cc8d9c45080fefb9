using System.Runtime.CompilerServices;
using System.Text.Json;
using DealNews.Json;
using DealNews.Validation;

namespace DealNews.Cli;

/// <summary>A file of facts, or standard input: one document or JSON Lines.</summary>
internal sealed class FactsText : IDisposable
{
    /// <summary>The name of standard input on the command line.</summary>
    public const string StandardInput = "-";

    private readonly InputStream _stream;

    private FactsText(string name, InputStream stream, bool isLines)
    {
        Name = name;
        _stream = stream;
        _stream.IsLines = isLines;
    }

    /// <summary>The name as given on the command line.</summary>
    public string Name { get; }

    /// <summary>Whether each line is a document.</summary>
    public bool IsLines => _stream.IsLines;

    /// <summary>The number of bytes in total; null if unknown.</summary>
    public long? Length => _stream.KnownLength;

    /// <summary>The number of bytes read so far.</summary>
    public long BytesRead => _stream.BytesRead;

    /// <summary>Opens a file, or standard input.</summary>
    /// <param name="name">The name as given on the command line.</param>
    /// <param name="isLines">
    /// Whether the file is JSON Lines (<c>--lines</c>). If false, the extension decides; for other extensions, the
    /// file is JSON Lines if its first line is a complete JSON value and more lines follow.
    /// </param>
    /// <param name="console">The console, for standard input and the current directory.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <exception cref="UnreadableInputException">The file does not exist or cannot be read.</exception>
    public static Task<FactsText> OpenAsync(
        string name,
        bool isLines,
        ToolConsole console,
        CancellationToken cancellationToken
    ) => OpenAsync(name, new InputStream(name, console), isLines, cancellationToken);

    /// <summary>Reads from an opened file, which the result disposes.</summary>
    /// <inheritdoc cref="OpenAsync(string, bool, ToolConsole, CancellationToken)"/>
    public static async Task<FactsText> OpenAsync(
        string name,
        InputStream stream,
        bool isLines,
        CancellationToken cancellationToken
    )
    {
        try
        {
            isLines =
                isLines
                || (
                    IsLinesByExtension(name)
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

    /// <summary>Reads and inspects each document.</summary>
    /// <param name="options">The options of validation; null for the default.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <exception cref="UnreadableInputException">The input cannot be read to its end.</exception>
    public async IAsyncEnumerable<Inspection> InspectAsync(
        ValidationOptions? options,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        if (!IsLines)
        {
            yield return await DocumentInspector.InspectAsync(_stream, options, cancellationToken);
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

    private static bool? IsLinesByExtension(string name) =>
        Path.GetExtension(name).ToUpperInvariant() switch
        {
            ".JSON" => false,
            ".JSONL" or ".NDJSON" => true,
            _ => null,
        };

    private static bool IsWholeValue(ReadOnlyMemory<byte> line)
    {
        var reader = new Utf8JsonReader(
            ByteOrderMark.Skip(line.Span),
            new JsonReaderOptions { MaxDepth = DealNewsJson.MaxDepth }
        );
        try
        {
            return reader.Read() && reader.TrySkip() && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
