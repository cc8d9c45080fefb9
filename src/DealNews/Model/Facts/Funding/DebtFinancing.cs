namespace DealNews;

/// <summary>Debt that a borrower raises: a loan, a bond, a credit facility.</summary>
[SchemaText("Debt that a borrower raises: a loan, a bond, a credit facility.")]
[FactKind("debtFinancing")]
public sealed partial record DebtFinancing : Fact
{
    /// <summary>The borrower or issuer.</summary>
    [SchemaText("The borrower or issuer.")]
    [References(EntitySorts.Any)]
    [Role(EntityRoles.Borrower)]
    public required EntityId Borrower { get; init; }

    /// <summary>The kind of debt.</summary>
    [SchemaText("The kind of debt.")]
    public DebtKind? DebtKind { get; init; }

    /// <summary>The lenders or the buyers of the bond.</summary>
    [SchemaText("The lenders or the buyers of the bond.")]
    [References(EntitySorts.Any)]
    [Role(EntityRoles.Lender)]
    public ValueList<EntityId> Lenders { get; init; }

    /// <summary>The principal.</summary>
    [SchemaText("The principal.")]
    public ReportedAmount? Amount { get; init; }

    /// <summary>The interest rate.</summary>
    [SchemaText("The interest rate.")]
    public InterestRate? Rate { get; init; }

    /// <summary>The issue price, in percent of the principal.</summary>
    [SchemaText("The issue price, in percent of the principal.")]
    [OfAnySize]
    public ReportedPercentage? IssuePrice { get; init; }

    /// <summary>The term, with its unit.</summary>
    [SchemaText("The term, with its unit.")]
    public ReportedNumber? Term { get; init; }

    /// <summary>The date of repayment (EDTF).</summary>
    [SchemaText("The date of repayment (EDTF).")]
    public PartialDate? Maturity { get; init; }

    /// <summary>The price for one share at which the debt can be converted.</summary>
    [SchemaText("The price for one share at which the debt can be converted.")]
    public ReportedAmount? ConversionPrice { get; init; }

    /// <summary>The shares into which the debt can be converted.</summary>
    [SchemaText("The shares into which the debt can be converted.")]
    public Securities? ConversionSecurities { get; init; }

    /// <summary>The security for the debt, in words.</summary>
    [SchemaText("The security for the debt, in words.")]
    [NotCompared(NotComparedReason.Summary)]
    public string? Collateral { get; init; }

    /// <summary>The rank of the debt, in words (senior secured).</summary>
    [SchemaText("The rank of the debt, in words (senior secured).")]
    [NotCompared(NotComparedReason.Label)]
    public string? Seniority { get; init; }

    /// <summary>The ISIN of the bond (ISO 6166).</summary>
    [SchemaText("The ISIN of the bond (ISO 6166).")]
    public Isin? Isin { get; init; }

    /// <summary>The purposes of the money.</summary>
    [SchemaText("The purposes of the money.")]
    public ValueList<UseOfProceeds> UseOfProceeds { get; init; }

    /// <summary>The financing or deal of which this debt is a part.</summary>
    [SchemaText("The financing or deal of which this debt is a part.")]
    [ReferencesFact]
    public FactId? PartOf { get; init; }

    /// <summary>The arrangers and other advisers.</summary>
    [SchemaText("The arrangers and other advisers.")]
    public ValueList<Adviser> Advisers { get; init; }

    /// <summary>The conditions.</summary>
    [SchemaText("The conditions.")]
    public ValueList<Condition> Conditions { get; init; }

    /// <summary>The dates.</summary>
    [SchemaText("The dates.")]
    public Timeline? Timeline { get; init; }

    /// <summary>The stage.</summary>
    [SchemaText("The stage.")]
    public required PledgeStatus Status { get; init; }

    /// <summary>The date, past or planned (EDTF).</summary>
    [SchemaText("The date, past or planned (EDTF).")]
    [StatusDate]
    public PartialDate? Date { get; init; }

    /// <summary>The steps of the rate: a pricing grid, an opening margin, a step for a sustainability goal.</summary>
    [SchemaText("The steps of the rate: a pricing grid, an opening margin, a step for a sustainability goal.")]
    public ValueList<InterestRate> RateSteps { get; init; }

    /// <summary>The financial covenants: figures that the borrower must keep.</summary>
    [SchemaText("The financial covenants: figures that the borrower must keep.")]
    public ValueList<Condition> Covenants { get; init; }

    /// <summary>The fees and repayments.</summary>
    [SchemaText("The fees and repayments.")]
    public ValueList<Payment> Payments { get; init; }

    /// <summary>The time before the first repayment, with its unit.</summary>
    [SchemaText("The time before the first repayment, with its unit.")]
    public ReportedNumber? GracePeriod { get; init; }

    /// <summary>The amount of each lender.</summary>
    [SchemaText("The amount of each lender.")]
    public ValueList<FundingSource> Financing { get; init; }

    /// <summary>The number of lenders.</summary>
    [SchemaText("The number of lenders.")]
    public ReportedNumber? NumberOfLenders { get; init; }

    /// <summary>The change against an earlier size.</summary>
    [SchemaText("The change against an earlier size.")]
    public Change? Change { get; init; }

    /// <summary>The demand as a multiple of the amount on offer.</summary>
    [SchemaText("The demand as a multiple of the amount on offer.")]
    public ReportedNumber? Subscription { get; init; }

    /// <summary>The proceeds after costs.</summary>
    [SchemaText("The proceeds after costs.")]
    public ReportedAmount? NetProceeds { get; init; }

    /// <summary>The premiums of the conversion price over earlier prices.</summary>
    [SchemaText("The premiums of the conversion price over earlier prices.")]
    public ValueList<Premium> Premiums { get; init; }

    /// <summary>The form of settlement of a conversion.</summary>
    [SchemaText("The form of settlement of a conversion.")]
    public SettlementMethod? Settlement { get; init; }

    /// <summary>The markets or exemptions as printed (Rule 144A, Regulation S).</summary>
    [SchemaText("The markets or exemptions as printed (Rule 144A, Regulation S).")]
    [ComparedAs(EvidenceCheck.Name)]
    public ValueList<string> Markets { get; init; }

    /// <summary>The guarantee of the banks for the placement.</summary>
    [SchemaText("The guarantee of the banks for the placement.")]
    public Underwriting? Underwriting { get; init; }

    /// <summary>The part of the principal that is drawn; zero if it is undrawn.</summary>
    [SchemaText("The part of the principal that is drawn; zero if it is undrawn.")]
    [MayBeZero]
    public ReportedAmount? DrawnAmount { get; init; }

    /// <summary>The series or tranche as printed (Series 3, Class A-1).</summary>
    [SchemaText("The series or tranche as printed (Series 3, Class A-1).")]
    [ComparedAs(EvidenceCheck.Name)]
    public string? Series { get; init; }

    /// <summary>The yield to maturity, in percent a year.</summary>
    [SchemaText("The yield to maturity, in percent a year.")]
    [OfAnySize]
    public ReportedPercentage? Yield { get; init; }

    /// <summary>The amount of all orders.</summary>
    [SchemaText("The amount of all orders.")]
    public ReportedAmount? OrderBook { get; init; }

    /// <summary>The debts that this debt replaces.</summary>
    [SchemaText("The debts that this debt replaces.")]
    [ReferencesFact("debtFinancing")]
    public ValueList<FactId> Refinances { get; init; }

    /// <summary>The part of the claim that its holders recover, in percent.</summary>
    [SchemaText("The part of the claim that its holders recover, in percent.")]
    public ReportedPercentage? Recovery { get; init; }

    /// <summary>What holders receive for the debt in an exchange or a restructuring.</summary>
    [SchemaText("What holders receive for the debt in an exchange or a restructuring.")]
    public ValueList<ConsiderationPart> Consideration { get; init; }
}
