namespace DealNews.Grounding;

/// <summary>The surroundings that a currency word needs.</summary>
internal enum CurrencyTrust
{
    /// <summary>The word is always a currency.</summary>
    Always,

    /// <summary>
    /// Only next to a number with a scale, grouped digits or decimals: most ISO codes also name other things.
    /// </summary>
    WithLargeNumber,

    /// <summary>As <see cref="WithLargeNumber"/>, or at the end of a clause: "won" is also a verb.</summary>
    WithLargeNumberOrAtEnd,

    /// <summary>Only next to the words of a price, such as "a share" or "each": "470p a share".</summary>
    WithPer,

    /// <summary>
    /// Only after an amount in an assumed currency, and not before a noun: "$6 million Canadian".
    /// </summary>
    AfterAssumed,
}
