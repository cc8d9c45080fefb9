using System.Globalization;
using System.Text.Json.Serialization;
using DealNews.Json;

namespace DealNews;

/// <summary>The value of a specification: a number (512) or a text ("gate-all-around").</summary>
[JsonConverter(typeof(DealNewsJsonConverter<SpecificationValue>))]
public readonly record struct SpecificationValue
{
    /// <summary>A number.</summary>
    public SpecificationValue(decimal number) => Number = number;

    /// <summary>A text.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public SpecificationValue(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = text;
    }

    /// <summary>The number; null where the value is a text.</summary>
    public decimal? Number { get; }

    /// <summary>The text; null where the value is a number.</summary>
    public string? Text { get; }

    /// <summary>A number as a value.</summary>
    public static implicit operator SpecificationValue(decimal number) => new(number);

    /// <summary>A text as a value.</summary>
    public static implicit operator SpecificationValue(string text) => new(text);

    /// <summary>The number in invariant digits, or the text.</summary>
    public override string ToString() => Text ?? Number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
