namespace DealNews.Grounding;

/// <summary>A value of a fact that its evidence has to support.</summary>
/// <param name="Pointer">Where the value stands in the document.</param>
internal abstract record Claim(string Pointer)
{
    public abstract Verdict HoldAgainst(EvidenceFigures figures);
}
