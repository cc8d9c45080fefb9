namespace DealNews;

/// <summary>The whole to which a share refers. An open vocabulary: other terms are kept unchanged.</summary>
[SchemaText("The whole to which a share refers.")]
[Vocabulary]
public readonly partial struct ShareBasis
{
    /// <summary>The capital of a company.</summary>
    [SchemaText("The capital of a company.")]
    public static partial ShareBasis Capital { get; }

    /// <summary>The votes.</summary>
    [SchemaText("The votes.")]
    public static partial ShareBasis VotingRights { get; }

    /// <summary>The production.</summary>
    [SchemaText("The production.")]
    public static partial ShareBasis Output { get; }

    /// <summary>The needs of the customer.</summary>
    [SchemaText("The needs of the customer.")]
    public static partial ShareBasis Demand { get; }

    /// <summary>The costs.</summary>
    [SchemaText("The costs.")]
    public static partial ShareBasis Costs { get; }

    /// <summary>The revenue.</summary>
    [SchemaText("The revenue.")]
    public static partial ShareBasis Revenue { get; }

    /// <summary>The profit.</summary>
    [SchemaText("The profit.")]
    public static partial ShareBasis Profit { get; }

    /// <summary>Another whole.</summary>
    [SchemaText("Another whole.")]
    public static partial ShareBasis Other { get; }
}
