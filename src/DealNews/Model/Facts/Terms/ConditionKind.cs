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

    /// <summary>The completion of this deal or of another.</summary>
    [SchemaText("The completion of this deal or of another.")]
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

    /// <summary>A firm offer must be made by a date (put up or shut up).</summary>
    [SchemaText("A firm offer must be made by a date (put up or shut up).")]
    public static partial ConditionKind FirmOffer { get; }

    /// <summary>A waiting period or a timing agreement must end.</summary>
    [SchemaText("A waiting period or a timing agreement must end.")]
    public static partial ConditionKind WaitingPeriod { get; }

    /// <summary>The parties answer a request of an authority for information (second request).</summary>
    [SchemaText("The parties answer a request of an authority for information (second request).")]
    public static partial ConditionKind InformationRequest { get; }

    /// <summary>A figure that is tested only when debt is raised (covenant-lite).</summary>
    [SchemaText("A figure that is tested only when debt is raised (covenant-lite).")]
    public static partial ConditionKind Incurrence { get; }

    /// <summary>The signing of the agreement.</summary>
    [SchemaText("The signing of the agreement.")]
    public static partial ConditionKind Signing { get; }

    /// <summary>The issue of the securities.</summary>
    [SchemaText("The issue of the securities.")]
    public static partial ConditionKind Issue { get; }

    /// <summary>A listing.</summary>
    [SchemaText("A listing.")]
    public static partial ConditionKind Listing { get; }

    /// <summary>A step of development, for example the start of a trial.</summary>
    [SchemaText("A step of development, for example the start of a trial.")]
    public static partial ConditionKind Milestone { get; }

    /// <summary>The first sale of the product.</summary>
    [SchemaText("The first sale of the product.")]
    public static partial ConditionKind FirstSale { get; }

    /// <summary>The start of operation.</summary>
    [SchemaText("The start of operation.")]
    public static partial ConditionKind Operation { get; }

    /// <summary>Another condition.</summary>
    [SchemaText("Another condition.")]
    public static partial ConditionKind Other { get; }
}
