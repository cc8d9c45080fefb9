namespace DealNews;

public sealed partial record ReportedAmount : ISpanFormattable
{
    /// <summary>Returns the amount as text.</summary>
    /// <param name="format">
    /// <c>en</c> for a compact English text ("$15–25bn"), <c>ko</c> for a compact Korean one ("150억~250억 달러"), both
    /// without the equivalents; <c>G</c> or null for the text of <see cref="ToString()"/>.
    /// </param>
    /// <param name="formatProvider">Has no effect: the text does not depend on the culture.</param>
    /// <exception cref="FormatException">The format is unknown.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider = null) =>
        CompactFormat.StyleOf(format) is { } style ? CompactAmount.Of(this, style) : ToString();

    /// <summary>Writes the amount as text.</summary>
    /// <returns>Whether the destination is long enough.</returns>
    /// <exception cref="FormatException">The format is unknown.</exception>
    /// <param name="destination">The span to write to.</param>
    /// <param name="charsWritten">The number of characters written; 0 if the destination is too short.</param>
    /// <param name="format">The format, as <see cref="ToString(string, IFormatProvider)"/> takes it.</param>
    /// <param name="provider">Has no effect.</param>
    public bool TryFormat(
        Span<char> destination,
        out int charsWritten,
        ReadOnlySpan<char> format = default,
        IFormatProvider? provider = null
    )
    {
        var text = CompactFormat.StyleOf(format) is { } style ? CompactAmount.Of(this, style) : ToString();
        charsWritten = text.TryCopyTo(destination) ? text.Length : 0;
        return charsWritten > 0;
    }
}
