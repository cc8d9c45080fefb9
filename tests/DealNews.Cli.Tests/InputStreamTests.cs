using System.Text;

namespace DealNews.Cli.Tests;

public sealed class InputStreamTests
{
    private static readonly string[] s_pieces = ["{}", " ", "\n", "\r\n", "가", "x"];

    private static readonly Gen<string> s_text = Gen.Int[0, s_pieces.Length - 1]
        .Select(index => s_pieces[index])
        .Array[0, 30]
        .Select(string.Concat);

    [Fact]
    public void Peek_AnyText_DoesNotConsumeInput() =>
        Gen.Select(s_text, Gen.Int[1, 9])
            .Sample(
                (text, piece) =>
                {
                    var bytes = Encoding.UTF8.GetBytes(text);
                    using var stream = new InputStream("-", ConsoleOf(new DrippingStream(bytes, piece: piece)));

                    var first = stream.PeekFirstOfLinesAsync(CancellationToken.None).GetAwaiter().GetResult();
                    using var read = new MemoryStream();
                    stream.CopyTo(read);

                    Assert.Equal(bytes, read.ToArray());
                    Assert.Equal(bytes.Length, stream.BytesRead);
                    var lines = text.Split('\n').Where(line => line.Trim(' ', '\t', '\r').Length > 0).ToList();
                    Assert.Equal(
                        lines.Count > 1 && CanBeJson(lines[0]) ? lines[0] : null,
                        first is { } line ? LastLine(line) : null
                    );
                }
            );

    // The result includes blank lines before the first line with text.
    private static string LastLine(ReadOnlyMemory<byte> bytes) => Encoding.UTF8.GetString(bytes.Span).Split('\n')[^1];

    private static bool CanBeJson(string line) => line.TrimStart(' ', '\t', '\r').StartsWith('{');

    private static ToolConsole ConsoleOf(Stream input) =>
        new()
        {
            Input = input,
            Output = Stream.Null,
            Error = TextWriter.Null,
            Directory = Path.GetTempPath(),
        };
}
