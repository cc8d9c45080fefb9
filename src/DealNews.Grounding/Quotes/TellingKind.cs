namespace DealNews.Grounding;

/// <summary>The kinds of words that must not differ between a quote and its text.</summary>
public enum TellingKind
{
    /// <summary>A number, in digits or in words: <c>1,250.5</c>, <c>이천칠</c>, <c>三</c>, <c>seven</c>.</summary>
    Number,

    /// <summary>A power of ten: <c>억</c>, <c>兆</c>, <c>billion</c>, <c>bn</c>, <c>%</c>.</summary>
    Scale,

    /// <summary>A currency: <c>HK$</c>, <c>달러</c>, <c>円</c>, <c>EUR</c>.</summary>
    Currency,

    /// <summary>A bound of a figure: <c>최소</c>, <c>미만</c>, <c>up to</c>, <c>以上</c>.</summary>
    Bound,

    /// <summary>A negation: <c>않</c>, <c>부인</c>, <c>not</c>, <c>n't</c>, <c>没</c>.</summary>
    Negation,
}
