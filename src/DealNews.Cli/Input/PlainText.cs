using System.Runtime.CompilerServices;
using System.Text;
using DealNews.Json;

namespace DealNews.Cli;

/// <summary>Text in UTF-8 that the user named. A byte order mark before it is dropped; what is not UTF-8 is refused, never replaced.</summary>
internal static class PlainText
{
    private static readonly UTF8Encoding s_strict = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    /// <summary>Reads a whole text.</summary>
    /// <exception cref="UnreadableInputException">There is no such file, or it cannot be read, or it is not UTF-8.</exception>
    public static async Task<string> ReadAsync(string name, ToolConsole console, CancellationToken cancellationToken)
    {
        await using var input = new InputStream(name, console);
        using var buffer = new MemoryStream();
        try
        {
            await input.CopyToAsync(buffer, cancellationToken);
        }
        catch (IOException exception)
        {
            throw InputFault.Of(name, "a text of more than two gigabytes cannot be read", exception);
        }

        return Decode(name, buffer.GetBuffer().AsSpan(0, (int)buffer.Length), number: null);
    }

    /// <summary>Reads the lines that have text in them, each with its number from 1, as the input brings them.</summary>
    /// <inheritdoc cref="ReadAsync"/>
    public static async IAsyncEnumerable<(long Number, string Line)> ReadLinesAsync(
        string name,
        ToolConsole console,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        await using var input = new InputStream(name, console);
        await foreach (
            var line in LineScanner.ScanAsync(
                input,
                Array.MaxLength - 1,
                (number, line) => (number, Decode(name, line, number)),
                cancellationToken
            )
        )
        {
            yield return line;
        }
    }

    private static string Decode(string name, ReadOnlySpan<byte> utf8, long? number)
    {
        // Within a text the same bytes are a character.
        var text = number is null or 1 ? JsonText.WithoutByteOrderMark(utf8) : utf8;
        try
        {
            return s_strict.GetString(text);
        }
        catch (DecoderFallbackException exception)
        {
            var place = FormattableString.Invariant(
                $"{(number is null ? "" : $"line {number}, ")}byte {exception.Index + utf8.Length - text.Length + 1}"
            );
            throw InputFault.Of(name, $"the text is not UTF-8 ({place})", exception);
        }
    }
}
