namespace DealNews.Grounding;

/// <summary>A number read from a text, with its scale.</summary>
internal struct Numeral
{
    public int Start;
    public int End;
    public decimal Value;

    /// <summary>
    /// Whether the value is right; false for malformed groups, scales out of order, and too many digits.
    /// </summary>
    public bool IsUnderstood;

    /// <summary>Whether the number has no definite value: 수조, several billion.</summary>
    public bool IsIndefinite;

    /// <summary>Whether it includes a hedge: 100여억.</summary>
    public bool IsApproximate;

    /// <summary>Whether it begins with a digit.</summary>
    public bool HasDigits;

    /// <summary>Whether it ends with a scale (만, million).</summary>
    public bool HasScale;

    /// <summary>Whether it has a power of ten within its group (천, hundred).</summary>
    public bool HasMultiplier;

    /// <summary>Whether its scale is one letter, which can mean something else: 4K screens.</summary>
    public bool IsAbbreviated;

    /// <summary>Whether a minus precedes it.</summary>
    public bool IsNegative;

    public bool IsGrouped;
    public int Decimals;
    public int WholeDigits;

    /// <summary>
    /// The power of ten of the first digits, which a range shares: 11 in 3천억, for the "2" in "2~3천억".
    /// </summary>
    public int LeadExponent;

    /// <summary>The power of ten of the first scale: 8 in 3천억, for the "2천" in "2천~3천억".</summary>
    public int FirstScale;

    /// <summary>Whether there is a number.</summary>
    public readonly bool IsRead => End > Start;

    /// <summary>Whether it has the notation of an amount: a scale, groups, or two decimals.</summary>
    public readonly bool IsLarge => HasScale || IsGrouped || Decimals == 2;

    /// <summary>Whether it has the notation of a year.</summary>
    public readonly bool LooksLikeYear => IsPlain && WholeDigits == 4 && Value is >= 1900 and < 2100;

    /// <summary>Whether it has only digits.</summary>
    public readonly bool IsPlain =>
        HasDigits && !HasScale && !HasMultiplier && !IsGrouped && Decimals == 0 && IsUnderstood;
}
