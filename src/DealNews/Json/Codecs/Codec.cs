namespace DealNews.Json;

/// <summary>How a type is read from JSON and written to it, for callers that know the type alone.</summary>
internal abstract class Codec<T>
{
    /// <summary>Reads the value at the input; the default value after a fault that a collecting read noted.</summary>
    public abstract T? Read(ref ReportingInput input);

    public abstract void Write(ref PlatformOutput output, T value);
}
