namespace DealNews.Json;

/// <summary>Reads and writes a record, for callers that only have the type argument.</summary>
internal sealed class RecordCodec<T, TCodec> : Codec<T>
    where T : Extensible
    where TCodec : struct, IRecordCodec<T>
{
    public override T? Read(ref ReportingInput input) => TCodec.ReadFrom(ref input);

    public override void Write(ref PlatformOutput output, T value) => TCodec.WriteTo(ref output, value);
}
