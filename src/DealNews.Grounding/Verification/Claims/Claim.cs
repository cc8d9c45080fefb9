namespace DealNews.Grounding;

/// <summary>A value of a fact that its evidence must support.</summary>
/// <param name="Pointer">The JSON Pointer of the value.</param>
internal abstract record Claim(string Pointer)
{
    /// <summary>Whether the check needs a figure reader for the language of the article.</summary>
    public virtual bool NeedsFigures => true;

    public abstract Verdict CheckAgainst(FactEvidence evidence);
}
