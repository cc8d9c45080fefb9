namespace DealNews.Json;

/// <summary>Reads and writes a value type that wraps a text.</summary>
internal sealed class TextCodec<T>(Func<string, T> create, Func<T, string> text) : Codec<T>
    where T : struct
{
    public override T Read(ref ReportingInput input) => input.ReadText() is { } value ? create(value) : default;

    public override void Write(ref PlatformOutput output, T value) => output.Text(text(value));
}
