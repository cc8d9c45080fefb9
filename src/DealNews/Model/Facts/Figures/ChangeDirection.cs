namespace DealNews;

/// <summary>The direction of a change. An open vocabulary: other terms are kept unchanged.</summary>
[SchemaText("The direction of a change.")]
[Vocabulary]
public readonly partial struct ChangeDirection
{
    /// <summary>Higher than before.</summary>
    [SchemaText("Higher than before.")]
    public static partial ChangeDirection Increase { get; }

    /// <summary>Lower than before.</summary>
    [SchemaText("Lower than before.")]
    public static partial ChangeDirection Decrease { get; }

    /// <summary>The same as before.</summary>
    [SchemaText("The same as before.")]
    public static partial ChangeDirection Unchanged { get; }
}
