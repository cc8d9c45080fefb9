namespace DealNews;

/// <summary>The exclusivity of a right. An open vocabulary: other terms are kept unchanged.</summary>
[SchemaText("Whether a right is exclusive.")]
[Vocabulary]
public readonly partial struct Exclusivity
{
    /// <summary>Only one party has the right.</summary>
    [SchemaText("Only one party has the right.")]
    public static partial Exclusivity Exclusive { get; }

    /// <summary>Few parties have the right.</summary>
    [SchemaText("Few parties have the right.")]
    public static partial Exclusivity CoExclusive { get; }

    /// <summary>Others can have the right.</summary>
    [SchemaText("Others can have the right.")]
    public static partial Exclusivity NonExclusive { get; }
}
