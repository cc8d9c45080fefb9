namespace DealNews.Grounding;

/// <summary>The context of a number, which decides which words can be a number.</summary>
internal enum NumeralPlace
{
    /// <summary>No currency and no expression precedes the number.</summary>
    Free,

    /// <summary>A currency precedes it, so that a letter after it is a scale: "$5 m".</summary>
    AfterCurrency,

    /// <summary>It continues an expression, so that one syllable can be a number: 五元三角, 三分之一.</summary>
    AfterWhole,
}
