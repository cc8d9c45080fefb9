namespace DealNews.Grounding;

/// <summary>A telling piece of a normalised text.</summary>
/// <param name="Kind">What it tells.</param>
/// <param name="Span">Where it stands in the view.</param>
/// <param name="Meaning">What it means among those of its kind; <see cref="ByDigits"/> where its digits say so.</param>
/// <param name="Governs">On which side of it what it governs stands.</param>
internal readonly record struct TellingPart(
    TellingKind Kind,
    TextSpan Span,
    int Meaning,
    Governs Governs = Governs.Following
)
{
    /// <summary>Meaning of a number that is written in digits.</summary>
    public const int ByDigits = -1;

    /// <summary>Meaning of a number that says "some" of the scale behind it.</summary>
    public const int Indefinite = -2;

    public bool IsFigure => Kind is TellingKind.Number or TellingKind.Scale or TellingKind.Currency;
}
