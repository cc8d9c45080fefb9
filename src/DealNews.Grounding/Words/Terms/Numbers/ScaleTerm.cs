namespace DealNews.Grounding;

/// <summary>A power of ten.</summary>
/// <param name="Role"><see cref="TermRole.Multiplier"/> or <see cref="TermRole.Scale"/>.</param>
/// <param name="Exponent">The power.</param>
internal sealed record ScaleTerm(TermRole Role, int Exponent) : Term(Role)
{
    /// <summary>
    /// Whether the scale is one or two letters that count only directly after digits or a currency: k, M, bn.
    /// </summary>
    public bool IsAbbreviation { get; init; }

    /// <summary>Whether the scale alone means one of it: 만 원, 천 명.</summary>
    public bool ImpliesOne { get; init; }

    /// <summary>Whether the word is a plural that gives no number: "millions".</summary>
    public bool IsPlural { get; init; }
}
