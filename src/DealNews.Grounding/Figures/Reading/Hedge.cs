namespace DealNews.Grounding;

/// <summary>The bound and hedge that the words around an amount give it.</summary>
internal struct Hedge
{
    public FigureBound Bound;
    public bool IsExclusive;
    public bool IsApproximate;

    /// <summary>Whether the bound is a word that means "during" if a period follows ("over six years").</summary>
    public bool MayBeDuring;

    /// <summary>Whether the words contradict each other: "at most … or more".</summary>
    public bool IsContradictory;

    /// <summary>Whether the bound is also that of the figure listed before.</summary>
    public bool IsShared;

    /// <summary>Negates the bound: "not more than" means "at most".</summary>
    public void Invert() =>
        (Bound, IsExclusive) = (Bound == FigureBound.AtLeast ? FigureBound.AtMost : FigureBound.AtLeast, !IsExclusive);

    public void Add(HedgeTerm term)
    {
        IsApproximate |= term.IsApproximate;
        if (term.Bound == FigureBound.None)
        {
            return;
        }

        IsContradictory |= Bound != FigureBound.None && Bound != term.Bound;
        Bound = term.Bound;
        IsExclusive |= term.IsExclusive;
        MayBeDuring |= term.MayBeDuring;
        IsShared |= term.IsShared;
    }

    public void Add(Hedge other)
    {
        IsApproximate |= other.IsApproximate;
        IsContradictory |=
            other.IsContradictory
            || (Bound != FigureBound.None && other.Bound != FigureBound.None && Bound != other.Bound);
        if (other.Bound == FigureBound.None)
        {
            return;
        }

        Bound = other.Bound;
        IsExclusive |= other.IsExclusive;
        IsShared |= other.IsShared;
    }
}
