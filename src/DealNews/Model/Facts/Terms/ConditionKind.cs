namespace DealNews;

/// <summary>The kind of a condition. An open vocabulary: other terms are kept unchanged.</summary>
[SchemaText("The kind of a condition.")]
[Vocabulary]
public readonly partial struct ConditionKind
{
    /// <summary>The approval of an authority.</summary>
    [SchemaText("The approval of an authority.")]
    public static partial ConditionKind Regulatory { get; }

    /// <summary>The approval of shareholders.</summary>
    [SchemaText("The approval of shareholders.")]
    public static partial ConditionKind Shareholders { get; }

    /// <summary>The approval of a board.</summary>
    [SchemaText("The approval of a board.")]
    public static partial ConditionKind Board { get; }

    /// <summary>Enough acceptances of an offer.</summary>
    [SchemaText("Enough acceptances of an offer.")]
    public static partial ConditionKind MinimumAcceptance { get; }

    /// <summary>Financing.</summary>
    [SchemaText("Financing.")]
    public static partial ConditionKind Financing { get; }

    /// <summary>An examination of the target.</summary>
    [SchemaText("An examination of the target.")]
    public static partial ConditionKind DueDiligence { get; }

    /// <summary>The approval of a court.</summary>
    [SchemaText("The approval of a court.")]
    public static partial ConditionKind Court { get; }

    /// <summary>A final contract.</summary>
    [SchemaText("A final contract.")]
    public static partial ConditionKind Contract { get; }

    /// <summary>Another condition.</summary>
    [SchemaText("Another condition.")]
    public static partial ConditionKind Other { get; }
}
