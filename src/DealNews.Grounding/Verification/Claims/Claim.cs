namespace DealNews.Grounding;

/// <summary>A value of a fact that its evidence must support.</summary>
/// <param name="Pointer">The place of the value in the document.</param>
internal abstract record Claim(string Pointer)
{
    public abstract Verdict CheckAgainst(EvidenceFigures figures);
}
