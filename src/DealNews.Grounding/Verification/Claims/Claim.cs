namespace DealNews.Grounding;

/// <summary>A value of a fact that its evidence must support.</summary>
/// <param name="Pointer">The place of the value in the document.</param>
internal abstract record Claim(string Pointer)
{
    /// <summary>Whether the claim needs a reader of figures for the language of the article.</summary>
    public virtual bool NeedsFigures => true;

    public abstract Verdict CheckAgainst(FactEvidence evidence);
}
