namespace DealNews;

/// <summary>The kind of a payment. An open vocabulary: other terms are kept unchanged.</summary>
[SchemaText("The kind of a payment.")]
[Vocabulary]
public readonly partial struct PaymentKind
{
    /// <summary>On signing or closing.</summary>
    [SchemaText("On signing or closing.")]
    public static partial PaymentKind Upfront { get; }

    /// <summary>When a goal is reached.</summary>
    [SchemaText("When a goal is reached.")]
    public static partial PaymentKind Milestone { get; }

    /// <summary>A share of sales.</summary>
    [SchemaText("A share of sales.")]
    public static partial PaymentKind Royalty { get; }

    /// <summary>Dependent on the later results of the target.</summary>
    [SchemaText("Dependent on the later results of the target.")]
    public static partial PaymentKind EarnOut { get; }

    /// <summary>At a later date.</summary>
    [SchemaText("At a later date.")]
    public static partial PaymentKind Deferred { get; }

    /// <summary>One of several parts.</summary>
    [SchemaText("One of several parts.")]
    public static partial PaymentKind Instalment { get; }

    /// <summary>A break fee of the target or seller, if the deal fails.</summary>
    [SchemaText("A break fee of the target or seller, if the deal fails.")]
    public static partial PaymentKind TerminationFee { get; }

    /// <summary>A reverse break fee of the buyer, if the deal fails.</summary>
    [SchemaText("A reverse break fee of the buyer, if the deal fails.")]
    public static partial PaymentKind ReverseTerminationFee { get; }

    /// <summary>For a service.</summary>
    [SchemaText("For a service.")]
    public static partial PaymentKind Fee { get; }

    /// <summary>A deposit that guarantees the purchase.</summary>
    [SchemaText("A deposit that guarantees the purchase.")]
    public static partial PaymentKind Deposit { get; }

    /// <summary>A part of the money of a financing.</summary>
    [SchemaText("A part of the money of a financing.")]
    public static partial PaymentKind Tranche { get; }

    /// <summary>A part of the principal.</summary>
    [SchemaText("A part of the principal.")]
    public static partial PaymentKind Repayment { get; }

    /// <summary>The rest of the principal at the end.</summary>
    [SchemaText("The rest of the principal at the end.")]
    public static partial PaymentKind FinalRepayment { get; }

    /// <summary>For the arrangement of a financing.</summary>
    [SchemaText("For the arrangement of a financing.")]
    public static partial PaymentKind ArrangementFee { get; }

    /// <summary>To each lender or investor that takes part.</summary>
    [SchemaText("To each lender or investor that takes part.")]
    public static partial PaymentKind ParticipationFee { get; }

    /// <summary>A commitment fee, on money that is committed but not drawn.</summary>
    [SchemaText("A commitment fee, on money that is committed but not drawn.")]
    public static partial PaymentKind CommitmentFee { get; }

    /// <summary>For the guarantee of a placement.</summary>
    [SchemaText("For the guarantee of a placement.")]
    public static partial PaymentKind UnderwritingFee { get; }

    /// <summary>A termination fee of a customer or partner that ends an agreement.</summary>
    [SchemaText("A termination fee of a customer or partner that ends an agreement.")]
    public static partial PaymentKind CancellationFee { get; }

    /// <summary>For the use of land, buildings or equipment.</summary>
    [SchemaText("For the use of land, buildings or equipment.")]
    public static partial PaymentKind Rent { get; }

    /// <summary>A repayment to the paying party, if a condition is broken.</summary>
    [SchemaText("A repayment to the paying party, if a condition is broken.")]
    public static partial PaymentKind Clawback { get; }

    /// <summary>For a delay or a defect.</summary>
    [SchemaText("For a delay or a defect.")]
    public static partial PaymentKind LiquidatedDamages { get; }

    /// <summary>For a quantity that is not taken (take or pay).</summary>
    [SchemaText("For a quantity that is not taken (take or pay).")]
    public static partial PaymentKind ShortfallPayment { get; }

    /// <summary>A correction of the price, for example for working capital.</summary>
    [SchemaText("A correction of the price, for example for working capital.")]
    public static partial PaymentKind PriceAdjustment { get; }

    /// <summary>Held back by a third party for claims.</summary>
    [SchemaText("Held back by a third party for claims.")]
    public static partial PaymentKind Escrow { get; }

    /// <summary>For each day until the completion.</summary>
    [SchemaText("For each day until the completion.")]
    public static partial PaymentKind TickingFee { get; }

    /// <summary>Of the costs of another party.</summary>
    [SchemaText("Of the costs of another party.")]
    public static partial PaymentKind Reimbursement { get; }

    /// <summary>The part of a loss that the insured party bears (retention).</summary>
    [SchemaText("The part of a loss that the insured party bears (retention).")]
    public static partial PaymentKind Deductible { get; }

    /// <summary>Due and not paid.</summary>
    [SchemaText("Due and not paid.")]
    public static partial PaymentKind MissedPayment { get; }

    /// <summary>To holders that accept by an early date.</summary>
    [SchemaText("To holders that accept by an early date.")]
    public static partial PaymentKind EarlyTenderPremium { get; }

    /// <summary>A repayment from surplus cash.</summary>
    [SchemaText("A repayment from surplus cash.")]
    public static partial PaymentKind CashSweep { get; }

    /// <summary>Another payment.</summary>
    [SchemaText("Another payment.")]
    public static partial PaymentKind Other { get; }
}
