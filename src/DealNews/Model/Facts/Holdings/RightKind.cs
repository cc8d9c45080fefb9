namespace DealNews;

/// <summary>The kind of a right. An open vocabulary: other terms are kept unchanged.</summary>
[SchemaText("The kind of a right.")]
[Vocabulary]
public readonly partial struct RightKind
{
    /// <summary>An option; the article does not say whether to buy or to sell.</summary>
    [SchemaText("An option; the article does not say whether to buy or to sell.")]
    public static partial RightKind Option { get; }

    /// <summary>A right to buy.</summary>
    [SchemaText("A right to buy.")]
    public static partial RightKind Call { get; }

    /// <summary>A right to sell.</summary>
    [SchemaText("A right to sell.")]
    public static partial RightKind Put { get; }

    /// <summary>A security with a right to buy shares.</summary>
    [SchemaText("A security with a right to buy shares.")]
    public static partial RightKind Warrant { get; }

    /// <summary>A right of first refusal.</summary>
    [SchemaText("A right of first refusal.")]
    public static partial RightKind Preemption { get; }

    /// <summary>A right to convert.</summary>
    [SchemaText("A right to convert.")]
    public static partial RightKind Conversion { get; }

    /// <summary>A drag-along right: a right to make others sell.</summary>
    [SchemaText("A drag-along right: a right to make others sell.")]
    public static partial RightKind DragAlong { get; }

    /// <summary>A tag-along right: a right to sell with others.</summary>
    [SchemaText("A tag-along right: a right to sell with others.")]
    public static partial RightKind TagAlong { get; }

    /// <summary>A lock-up: a duty not to sell.</summary>
    [SchemaText("A lock-up: a duty not to sell.")]
    public static partial RightKind LockUp { get; }

    /// <summary>A right to name directors.</summary>
    [SchemaText("A right to name directors.")]
    public static partial RightKind BoardSeat { get; }

    /// <summary>A right to negotiate first.</summary>
    [SchemaText("A right to negotiate first.")]
    public static partial RightKind FirstNegotiation { get; }

    /// <summary>A right to match the offer of another party.</summary>
    [SchemaText("A right to match the offer of another party.")]
    public static partial RightKind FirstRefusal { get; }

    /// <summary>A right to invest or take part later.</summary>
    [SchemaText("A right to invest or take part later.")]
    public static partial RightKind OptIn { get; }

    /// <summary>Anti-dilution: a right to keep a share or a price in later issues.</summary>
    [SchemaText("Anti-dilution: a right to keep a share or a price in later issues.")]
    public static partial RightKind AntiDilution { get; }

    /// <summary>A liquidation preference: a right to be paid first.</summary>
    [SchemaText("A liquidation preference: a right to be paid first.")]
    public static partial RightKind LiquidationPreference { get; }

    /// <summary>A golden share: a share with special rights, often held by a state.</summary>
    [SchemaText("A golden share: a share with special rights, often held by a state.")]
    public static partial RightKind GoldenShare { get; }

    /// <summary>A veto: a right to refuse consent.</summary>
    [SchemaText("A veto: a right to refuse consent.")]
    public static partial RightKind Veto { get; }

    /// <summary>A right to name a chair, an officer or directors.</summary>
    [SchemaText("A right to name a chair, an officer or directors.")]
    public static partial RightKind Nomination { get; }

    /// <summary>A right to information.</summary>
    [SchemaText("A right to information.")]
    public static partial RightKind Information { get; }

    /// <summary>A right of holders against a bidder (poison pill).</summary>
    [SchemaText("A right of holders against a bidder (poison pill).")]
    public static partial RightKind ShareholderRightsPlan { get; }

    /// <summary>A standstill: a duty not to buy more shares.</summary>
    [SchemaText("A standstill: a duty not to buy more shares.")]
    public static partial RightKind Standstill { get; }

    /// <summary>A duty not to compete.</summary>
    [SchemaText("A duty not to compete.")]
    public static partial RightKind NonCompete { get; }

    /// <summary>A duty not to hire people or win customers of the other party.</summary>
    [SchemaText("A duty not to hire people or win customers of the other party.")]
    public static partial RightKind NonSolicitation { get; }

    /// <summary>Exclusivity: a duty not to deal with others.</summary>
    [SchemaText("Exclusivity: a duty not to deal with others.")]
    public static partial RightKind Exclusivity { get; }

    /// <summary>A duty to keep jobs or sites.</summary>
    [SchemaText("A duty to keep jobs or sites.")]
    public static partial RightKind EmploymentProtection { get; }

    /// <summary>A duty to distribute a share of the profit.</summary>
    [SchemaText("A duty to distribute a share of the profit.")]
    public static partial RightKind DividendPolicy { get; }

    /// <summary>A right to end an agreement.</summary>
    [SchemaText("A right to end an agreement.")]
    public static partial RightKind Termination { get; }

    /// <summary>A right to extend an agreement, or an automatic extension.</summary>
    [SchemaText("A right to extend an agreement, or an automatic extension.")]
    public static partial RightKind Renewal { get; }

    /// <summary>A deadlock procedure, for parties that do not agree.</summary>
    [SchemaText("A deadlock procedure, for parties that do not agree.")]
    public static partial RightKind DeadlockResolution { get; }

    /// <summary>A right of ownership, alone or jointly.</summary>
    [SchemaText("A right of ownership, alone or jointly.")]
    public static partial RightKind Ownership { get; }

    /// <summary>A duty to pay or perform for another party.</summary>
    [SchemaText("A duty to pay or perform for another party.")]
    public static partial RightKind Guarantee { get; }

    /// <summary>A pledge or mortgage as security for a debt.</summary>
    [SchemaText("A pledge or mortgage as security for a debt.")]
    public static partial RightKind Collateral { get; }

    /// <summary>A security for the performance of a contract.</summary>
    [SchemaText("A security for the performance of a contract.")]
    public static partial RightKind PerformanceBond { get; }

    /// <summary>A duty to accept an offer, to vote for it or to subscribe.</summary>
    [SchemaText("A duty to accept an offer, to vote for it or to subscribe.")]
    public static partial RightKind IrrevocableUndertaking { get; }

    /// <summary>A duty not to accept an offer.</summary>
    [SchemaText("A duty not to accept an offer.")]
    public static partial RightKind NonTender { get; }

    /// <summary>A duty to buy securities at a later date.</summary>
    [SchemaText("A duty to buy securities at a later date.")]
    public static partial RightKind ForwardPurchase { get; }

    /// <summary>A duty of creditors not to enforce their claims for a time.</summary>
    [SchemaText("A duty of creditors not to enforce their claims for a time.")]
    public static partial RightKind Forbearance { get; }

    /// <summary>Shares or options for the management.</summary>
    [SchemaText("Shares or options for the management.")]
    public static partial RightKind EquityIncentive { get; }

    /// <summary>A duty of a bank to pay for another party.</summary>
    [SchemaText("A duty of a bank to pay for another party.")]
    public static partial RightKind LetterOfCredit { get; }

    /// <summary>A patent or another right of intellectual property.</summary>
    [SchemaText("A patent or another right of intellectual property.")]
    public static partial RightKind IntellectualProperty { get; }

    /// <summary>A duty not to buy back what was sold.</summary>
    [SchemaText("A duty not to buy back what was sold.")]
    public static partial RightKind NoReacquisition { get; }

    /// <summary>A duty to accept the remedies of an authority, up to a limit.</summary>
    [SchemaText("A duty to accept the remedies of an authority, up to a limit.")]
    public static partial RightKind EffortsCovenant { get; }

    /// <summary>Another right.</summary>
    [SchemaText("Another right.")]
    public static partial RightKind Other { get; }
}
