namespace DealNews.Grounding;

/// <summary>The surroundings of a number, which decide what can be one.</summary>
internal enum NumeralPlace
{
    /// <summary>Nothing is known before the number.</summary>
    Free,

    /// <summary>A currency precedes it, so that a letter after it is a scale: "$5 m".</summary>
    AfterCurrency,

    /// <summary>It continues an expression, so that one syllable can be a number: 五元三角, 三分之一.</summary>
    AfterWhole,
}
