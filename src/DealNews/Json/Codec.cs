using System.Text.Json;

namespace DealNews.Json;

/// <summary>How a type is read from JSON and written to it.</summary>
internal abstract class Codec<T>
{
    /// <summary>Reads the value at the reader; the default value after a fault that a collecting read noted.</summary>
    public abstract T? Read(ref Utf8JsonReader reader, ReadContext context);

    public abstract void Write(Utf8JsonWriter writer, T value, FactKinds kinds);
}
