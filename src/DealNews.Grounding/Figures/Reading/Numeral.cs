namespace DealNews.Grounding;

/// <summary>A number as read from a text, its scale included.</summary>
internal struct Numeral
{
    public int Start;
    public int End;
    public decimal Value;

    /// <summary>Whether the value is what the text says; false for malformed groups, scales out of order, and too many digits.</summary>
    public bool IsUnderstood;

    /// <summary>Whether the number names no value: 수조, several billion.</summary>
    public bool IsIndefinite;

    /// <summary>Whether it hedges itself: 100여억.</summary>
    public bool IsApproximate;

    /// <summary>Whether it begins with a digit.</summary>
    public bool HasDigits;

    /// <summary>Whether a scale (만, million) closes it.</summary>
    public bool HasScale;

    /// <summary>Whether it has a word of power within its group (천, hundred).</summary>
    public bool HasMultiplier;

    /// <summary>Whether its scale is one letter: 4K is a screen as well.</summary>
    public bool IsAbbreviated;

    /// <summary>Whether a minus stands before it.</summary>
    public bool IsNegative;

    public bool IsGrouped;
    public int Decimals;
    public int WholeDigits;

    /// <summary>The power of ten by which the first digits are multiplied: 11 in 3천억, what "2" lends in "2~3천억".</summary>
    public int LeadExponent;

    /// <summary>The first scale: 8 in 3천억, what "2천" lends in "2천~3천억".</summary>
    public int FirstScale;

    /// <summary>Whether the number alone says that an amount is meant: it has a scale, groups, or decimals as money has.</summary>
    public readonly bool IsLarge => HasScale || IsGrouped || Decimals == 2;

    /// <summary>Whether it is written as a year is.</summary>
    public readonly bool LooksLikeYear => IsPlain && WholeDigits == 4 && Value is >= 1900 and < 2100;

    /// <summary>Whether it is digits and nothing else.</summary>
    public readonly bool IsPlain =>
        HasDigits && !HasScale && !HasMultiplier && !IsGrouped && Decimals == 0 && IsUnderstood;
}
