using System.Globalization;
using System.Text.Json.Serialization;
using DealNews.Json;

namespace DealNews;

/// <summary>The value of a specification: a number (512) or a text ("gate-all-around").</summary>
/// <remarks>The default value is the empty text, which validation reports as missing.</remarks>
[JsonConverter(typeof(DealNewsJsonConverter<SpecificationValue>))]
public readonly record struct SpecificationValue
{
    private readonly string? _text;

    /// <summary>Creates a value that is a number.</summary>
    public SpecificationValue(decimal number) => Number = number;

    /// <summary>Creates a value that is a text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public SpecificationValue(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        _text = text.Length == 0 ? null : text;
    }

    /// <summary>The number; null if the value is a text.</summary>
    public decimal? Number { get; }

    /// <summary>The text; null if the value is a number.</summary>
    public string? Text => Number is null ? _text ?? "" : null;

    /// <inheritdoc/>
    public override int GetHashCode() =>
        Number is { } number ? DecimalHash.Of(number) : Text!.GetHashCode(StringComparison.Ordinal);

    /// <summary>Converts a number.</summary>
    public static implicit operator SpecificationValue(decimal number) => new(number);

    /// <summary>Converts a text. A null string converts to the default value.</summary>
    public static implicit operator SpecificationValue(ReadOnlySpan<char> text) => new(text.ToString());

    /// <summary>Converts a text. Null converts to null.</summary>
    public static implicit operator SpecificationValue?(string? text) => text is null ? null : new(text);

    /// <summary>Converts a text. Null converts to the default value.</summary>
    public static explicit operator SpecificationValue(string? text) => text is null ? default : new(text);

    /// <summary>Returns the number in the invariant culture, or the text.</summary>
    public override string ToString() => Text ?? Number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
