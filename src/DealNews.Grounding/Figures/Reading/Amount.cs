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

    /// <summary>Whether the number is understood to the end and names a value.</summary>
    public readonly bool IsSure => !IsUnsure && Number is { IsUnderstood: true, IsIndefinite: false };

    public readonly bool HasMeasure => Currency is not null || Unit is not null;
}
