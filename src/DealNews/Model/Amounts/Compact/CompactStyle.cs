namespace DealNews;

/// <summary>A way to write an amount for a reader.</summary>
internal enum CompactStyle
{
    /// <summary>As in a table: "$15bn".</summary>
    English,

    /// <summary>As in a sentence: "$15 billion".</summary>
    EnglishWords,

    /// <summary>"150억 달러".</summary>
    Korean,
}
