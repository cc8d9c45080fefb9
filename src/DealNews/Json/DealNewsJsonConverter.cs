using System.Text.Json;
using System.Text.Json.Serialization;

namespace DealNews.Json;

/// <summary>
/// Reads and writes a type of the format inside an application's own JSON: every type of the model carries it as an attribute,
/// so that an application's <see cref="JsonSerializerContext"/> finds it. Put one into the options to say which kinds of
/// fact the application adds: <see cref="DealNewsJson.AddDealNews"/>.
/// </summary>
/// <typeparam name="T">A record, identifier, vocabulary or amount of the model.</typeparam>
public sealed class DealNewsJsonConverter<T> : JsonConverter<T>
{
    private static readonly Codec<T> s_codec = Codecs.For<T>();

    private readonly FactKinds? _kinds;

    /// <summary>A converter for the facts of this library and those that the options register.</summary>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not a type of the format.</exception>
    public DealNewsJsonConverter() { }

    internal DealNewsJsonConverter(FactKinds kinds) => _kinds = kinds;

    /// <summary>Reads a value.</summary>
    /// <exception cref="DealNewsJsonException">The JSON has another shape; the pointer in it starts at this value.</exception>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var input = new ReportingInput(reader, new(KindsOf(options)));
        try
        {
            return s_codec.Read(ref input);
        }
        finally
        {
            reader = input.Reader;
        }
    }

    /// <summary>Writes a value.</summary>
    /// <exception cref="ArgumentNullException">The writer is null.</exception>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        var output = new PlatformOutput(writer, KindsOf(options));
        s_codec.Write(ref output, value);
    }

    internal static FactKinds RegisteredKinds(JsonSerializerOptions options) =>
        options.Converters.OfType<DealNewsJsonConverter<Fact>>().FirstOrDefault()?._kinds ?? FactKinds.None;

    private FactKinds KindsOf(JsonSerializerOptions options) =>
        _kinds ?? DealNewsJsonConverter<Fact>.RegisteredKinds(options);
}
