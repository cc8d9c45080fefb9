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

    /// <summary>A figure must be reached or kept.</summary>
    [SchemaText("A figure must be reached or kept.")]
    public static partial ConditionKind Performance { get; }

    /// <summary>A consultation, for example of a works council.</summary>
    [SchemaText("A consultation, for example of a works council.")]
    public static partial ConditionKind Consultation { get; }

    /// <summary>A tax treatment or ruling; for example, tax exemption.</summary>
    [SchemaText("A tax treatment or ruling; for example, tax exemption.")]
    public static partial ConditionKind TaxTreatment { get; }

    /// <summary>The completion of another deal.</summary>
    [SchemaText("The completion of another deal.")]
    public static partial ConditionKind Completion { get; }

    /// <summary>A change of control of a party.</summary>
    [SchemaText("A change of control of a party.")]
    public static partial ConditionKind ChangeOfControl { get; }

    /// <summary>A party breaches an agreement or does not pay.</summary>
    [SchemaText("A party breaches an agreement or does not pay.")]
    public static partial ConditionKind Breach { get; }

    /// <summary>A delay, for example of a delivery.</summary>
    [SchemaText("A delay, for example of a delivery.")]
    public static partial ConditionKind Delay { get; }

    /// <summary>The end of production, of a product or of a project.</summary>
    [SchemaText("The end of production, of a product or of a project.")]
    public static partial ConditionKind Stoppage { get; }

    /// <summary>Another condition.</summary>
    [SchemaText("Another condition.")]
    public static partial ConditionKind Other { get; }
}
