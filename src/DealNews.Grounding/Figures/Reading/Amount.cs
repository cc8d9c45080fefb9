namespace DealNews.Grounding;

/// <summary>One number with its currency or unit, without the words around it.</summary>
internal struct Amount
{
    public int Start;
    public int End;
    public Numeral Number;

    /// <summary>The currency, before or after the number; null if there is none.</summary>
    public CurrencyTerm? Currency;

    /// <summary>The ISO 4217 code; null if the text does not decide between several currencies.</summary>
    public string? CurrencyCode;

    public UnitTerm? Unit;

    /// <summary>
    /// Whether the currency or unit follows the number, so that the number shares no scale with another.
    /// </summary>
    public bool IsClosed;

    /// <summary>Whether a part of the expression was not understood.</summary>
    public bool IsUnsure;

    /// <summary>Whether the whole expression is understood and has a value.</summary>
    public readonly bool IsSure => !IsUnsure && Number is { IsUnderstood: true, IsIndefinite: false };

    public readonly bool HasMeasure => Currency is not null || Unit is not null;
}
