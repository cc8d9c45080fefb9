namespace DealNews.Json;

/// <summary>Reads and writes a value type that wraps a text.</summary>
internal sealed class TextCodec<T> : Codec<T>
    where T : struct, ITextValue<T>
{
    public override T Read(ref ReportingInput input) => input.ReadText() is { } value ? T.Of(value) : default;

    public override void Write(ref PlatformOutput output, T value) => output.Text(value.Value);
}
