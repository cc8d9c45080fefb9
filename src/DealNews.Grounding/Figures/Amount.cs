namespace DealNews.Grounding;

/// <summary>One number with its currency or unit, before what stands around it is looked at.</summary>
internal struct Amount
{
    public int Start;
    public int End;
    public Numeral Number;

    /// <summary>The currency, before or after the number; null where there is none.</summary>
    public CurrencyTerm? Currency;

    /// <summary>The ISO 4217 code, or null where the text does not say which of several currencies is meant.</summary>
    public string? CurrencyCode;

    public UnitTerm? Unit;

    /// <summary>Whether the currency or unit follows the number, which is then complete and lends and borrows nothing.</summary>
    public bool IsClosed;

    /// <summary>Whether there is something to the expression that was not understood.</summary>
    public bool IsUnsure;

    public readonly bool HasMeasure => Currency is not null || Unit is not null;
}

/// <summary>What the words around an amount say about its value.</summary>
internal struct Hedge
{
    public FigureBound Bound;
    public bool IsExclusive;
    public bool IsApproximate;

    /// <summary>Whether the words contradict one another: "at most … or more".</summary>
    public bool IsContradictory;

    public void Add(HedgeTerm term)
    {
        IsApproximate |= term.IsApproximate;
        if (term.Bound == FigureBound.None)
            return;
        IsContradictory |= Bound != FigureBound.None && Bound != term.Bound;
        Bound = term.Bound;
        IsExclusive |= term.IsExclusive;
    }

    public void Add(Hedge other)
    {
        IsApproximate |= other.IsApproximate;
        IsContradictory |= other.IsContradictory || (Bound != FigureBound.None && other.Bound != FigureBound.None && Bound != other.Bound);
        if (other.Bound == FigureBound.None)
            return;
        Bound = other.Bound;
        IsExclusive |= other.IsExclusive;
    }

    /// <summary>The figure as bounded and hedged; contradictory words leave it without a value.</summary>
    public readonly Figure ApplyTo(Figure figure)
    {
        if (figure.IsUnsure)
            return figure;
        figure = figure with { IsApproximate = figure.IsApproximate || IsApproximate };
        if (IsContradictory || (Bound != FigureBound.None && figure.Bound is not (FigureBound.Exact or FigureBound.Range)))
            return figure with { Minimum = null, Maximum = null, IsMinimumExclusive = false, IsMaximumExclusive = false, IsUnsure = true };
        return (Bound, figure.Bound) switch
        {
            (FigureBound.AtLeast, FigureBound.Exact) => figure with { Maximum = null, IsMinimumExclusive = IsExclusive },
            (FigureBound.AtMost, FigureBound.Exact) => figure with { Minimum = null, IsMaximumExclusive = IsExclusive },
            _ => figure,
        };
    }
}
