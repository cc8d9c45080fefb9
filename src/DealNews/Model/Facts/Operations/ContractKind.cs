namespace DealNews;

/// <summary>The kind of a contract. An open vocabulary: other terms are kept unchanged.</summary>
[SchemaText("The kind of a contract.")]
[Vocabulary]
public readonly partial struct ContractKind
{
    /// <summary>An order of goods.</summary>
    [SchemaText("An order of goods.")]
    public static partial ContractKind Order { get; }

    /// <summary>A supply over a time.</summary>
    [SchemaText("A supply over a time.")]
    public static partial ContractKind Supply { get; }

    /// <summary>The purchase of a future production.</summary>
    [SchemaText("The purchase of a future production.")]
    public static partial ContractKind Offtake { get; }

    /// <summary>A service.</summary>
    [SchemaText("A service.")]
    public static partial ContractKind Service { get; }

    /// <summary>A construction.</summary>
    [SchemaText("A construction.")]
    public static partial ContractKind Construction { get; }

    /// <summary>A lease.</summary>
    [SchemaText("A lease.")]
    public static partial ContractKind Lease { get; }

    /// <summary>A licence.</summary>
    [SchemaText("A licence.")]
    public static partial ContractKind Licence { get; }

    /// <summary>A framework for later orders.</summary>
    [SchemaText("A framework for later orders.")]
    public static partial ContractKind Framework { get; }

    /// <summary>An insurance.</summary>
    [SchemaText("An insurance.")]
    public static partial ContractKind Insurance { get; }

    /// <summary>The purchase of the power of a plant over years (PPA).</summary>
    [SchemaText("The purchase of the power of a plant over years (PPA).")]
    public static partial ContractKind PowerPurchase { get; }

    /// <summary>A payment of the difference to an agreed price.</summary>
    [SchemaText("A payment of the difference to an agreed price.")]
    public static partial ContractKind ContractForDifference { get; }

    /// <summary>Another kind.</summary>
    [SchemaText("Another kind.")]
    public static partial ContractKind Other { get; }
}
