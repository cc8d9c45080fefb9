namespace DealNews.Grounding;

/// <summary>A part of a normalized text that must not differ between a quote and its text.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Span">The range of the view.</param>
/// <param name="Meaning">
/// The meaning among parts of the same kind; <see cref="ByDigits"/> if the digits are the meaning.
/// </param>
/// <param name="Governs">The side on which the part governs another.</param>
internal readonly record struct TellingPart(
    TellingKind Kind,
    CharSpan Span,
    int Meaning,
    Governs Governs = Governs.Following
)
{
    /// <summary>The meaning of a number in digits.</summary>
    public const int ByDigits = -1;

    /// <summary>The meaning of a number that is an unknown multiple of the scale after it.</summary>
    public const int Indefinite = -2;

    public bool IsFigure => Kind is TellingKind.Number or TellingKind.Scale or TellingKind.Currency;
}
