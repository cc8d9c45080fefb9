namespace DealNews;

/// <summary>A style of formatting amounts for readers.</summary>
internal enum CompactStyle
{
    /// <summary>English abbreviations, for tables: "$15bn".</summary>
    English,

    /// <summary>English words, for sentences: "$15 billion".</summary>
    EnglishWords,

    /// <summary>Korean: "150억 달러".</summary>
    Korean,
}
