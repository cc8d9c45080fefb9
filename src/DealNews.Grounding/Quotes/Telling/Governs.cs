namespace DealNews.Grounding;

/// <summary>The side on which a word governs another.</summary>
internal enum Governs
{
    /// <summary>The words after it: <c>at least</c> $15bn, 최소 150억.</summary>
    Following,

    /// <summary>The words before it: 150억 달러 <c>이상</c>, 투자하지 <c>않</c>는다.</summary>
    Preceding,

    /// <summary>The words on either side: <c>超</c>5亿元, 5億円<c>超</c>.</summary>
    Either,
}
