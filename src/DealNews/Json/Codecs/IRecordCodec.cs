namespace DealNews.Json;

/// <summary>
/// Reads and writes a record. Codecs are structs, so that the compiler specializes generic code for each of them.
/// </summary>
internal interface IRecordCodec<T>
    where T : Extensible
{
    static abstract T? ReadFrom<TInput>(ref TInput input)
        where TInput : struct, IJsonInput, allows ref struct;

    static abstract void WriteTo<TOutput>(ref TOutput output, T value)
        where TOutput : struct, IJsonOutput, allows ref struct;
}
