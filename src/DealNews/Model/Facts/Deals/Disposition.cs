namespace DealNews;

/// <summary>The state of a company after its acquisition. An open vocabulary: other terms are kept unchanged.</summary>
[SchemaText("The state of a company after its acquisition.")]
[Vocabulary]
public readonly partial struct Disposition
{
    /// <summary>It is merged into the buyer.</summary>
    [SchemaText("It is merged into the buyer.")]
    public static partial Disposition Combined { get; }

    /// <summary>It becomes a subsidiary.</summary>
    [SchemaText("It becomes a subsidiary.")]
    public static partial Disposition Subsidiary { get; }

    /// <summary>It stays independent.</summary>
    [SchemaText("It stays independent.")]
    public static partial Disposition Separate { get; }

    /// <summary>It is closed.</summary>
    [SchemaText("It is closed.")]
    public static partial Disposition Closed { get; }
}
