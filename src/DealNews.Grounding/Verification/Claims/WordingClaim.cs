using DealNews.Validation;

namespace DealNews.Grounding;

/// <summary>Words of the article that the quotes must contain. Reports DN4011.</summary>
/// <param name="Pointer">The JSON Pointer of the text.</param>
/// <param name="Text">The text.</param>
internal sealed record WordingClaim(string Pointer, string Text) : Claim(Pointer)
{
    /// <summary>Whether the words can be anywhere in the article, such as the words of a date.</summary>
    public bool IsAnywhere { get; init; }

    public override bool NeedsFigures => false;

    public override Verdict CheckAgainst(FactEvidence evidence)
    {
        var letters = Letters.Of(Text);
        return
            (IsAnywhere && evidence.Context.Has(letters))
            || evidence.Quotes.Any(quote =>
                Letters.Of(evidence.TextOf(quote)).Contains(letters, StringComparison.Ordinal)
            )
            ? Verdict.Supported
            : new(RuleCode.WordingDiffers, $"The evidence does not contain \"{PrintableText.Of(Text)}\".");
    }
}
