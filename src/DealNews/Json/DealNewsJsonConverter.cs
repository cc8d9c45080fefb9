using System.Text.Json;
using System.Text.Json.Serialization;

namespace DealNews.Json;

/// <summary>
/// Reads and writes a type of the format inside an application's own JSON. The types of the model have it as an
/// attribute, so that an application's <see cref="JsonSerializerContext"/> finds it.
/// </summary>
/// <remarks>
/// To add application-defined kinds of fact, call <see cref="DealNewsJson.AddDealNews"/> on the options of
/// System.Text.Json.
/// </remarks>
/// <typeparam name="T">A record, identifier, vocabulary or amount of the model.</typeparam>
public sealed class DealNewsJsonConverter<T> : JsonConverter<T>
{
    private readonly Codec<T> _codec = Codecs.For<T>();
    private readonly DealNewsJsonOptions? _options;

    /// <summary>Creates a converter that uses the kinds and limits that <c>AddDealNews</c> has registered.</summary>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not a type of the format.</exception>
    public DealNewsJsonConverter() { }

    internal DealNewsJsonConverter(DealNewsJsonOptions options) => _options = options;

    /// <summary>Reads a value.</summary>
    /// <exception cref="DealNewsJsonException">
    /// The JSON does not have the shape of the type. The pointer in the exception starts at this value.
    /// </exception>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var input = new ReportingInput(reader, new(OptionsOf(options)));
        try
        {
            return _codec.Read(ref input);
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
        var output = new PlatformOutput(writer, OptionsOf(options).Kinds);
        _codec.Write(ref output, value);
    }

    private DealNewsJsonOptions OptionsOf(JsonSerializerOptions options) =>
        _options
        ?? options.Converters.OfType<DealNewsJsonConverter<Fact>>().FirstOrDefault()?._options
        ?? DealNewsJsonOptions.Default;
}
