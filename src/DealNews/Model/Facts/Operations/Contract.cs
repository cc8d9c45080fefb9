namespace DealNews;

/// <summary>An order, a supply or a service that a customer buys from a supplier.</summary>
[SchemaText("An order, a supply or a service that a customer buys from a supplier.")]
[FactKind("contract")]
[RequiresOneOf(nameof(Customers), nameof(Suppliers))]
public sealed partial record Contract : Fact
{
    /// <summary>The customers.</summary>
    [SchemaText("The customers.")]
    [References(EntitySorts.Any)]
    [Role(EntityRoles.Customer)]
    public ValueList<EntityId> Customers { get; init; }

    /// <summary>The suppliers.</summary>
    [SchemaText("The suppliers.")]
    [References(EntitySorts.Any)]
    [Role(EntityRoles.Supplier)]
    public ValueList<EntityId> Suppliers { get; init; }

    /// <summary>The kind of contract.</summary>
    [SchemaText("The kind of contract.")]
    public ContractKind? ContractKind { get; init; }

    /// <summary>The goods or services.</summary>
    [SchemaText("The goods or services.")]
    public ValueList<ContractItem> Items { get; init; }

    /// <summary>The value of the contract.</summary>
    [SchemaText("The value of the contract.")]
    public ReportedAmount? Amount { get; init; }

    /// <summary>The period of delivery or service (EDTF).</summary>
    [SchemaText("The period of delivery or service (EDTF).")]
    public PartialDate? Period { get; init; }

    /// <summary>The duration, with its unit.</summary>
    [SchemaText("The duration, with its unit.")]
    public ReportedNumber? Duration { get; init; }

    /// <summary>The place of delivery or service.</summary>
    [SchemaText("The place of delivery or service.")]
    public Place? Place { get; init; }

    /// <summary>The project that the contract serves.</summary>
    [SchemaText("The project that the contract serves.")]
    [References(EntitySorts.Project)]
    public EntityId? Project { get; init; }

    /// <summary>The payments.</summary>
    [SchemaText("The payments.")]
    public ValueList<Payment> Payments { get; init; }

    /// <summary>The conditions.</summary>
    [SchemaText("The conditions.")]
    public ValueList<Condition> Conditions { get; init; }

    /// <summary>The dates of the steps.</summary>
    [SchemaText("The dates of the steps.")]
    public Timeline? Timeline { get; init; }

    /// <summary>The stage of the contract.</summary>
    [SchemaText("The stage of the contract.")]
    public required ContractStatus Status { get; init; }

    /// <summary>The date of the contract, past or planned (EDTF).</summary>
    [SchemaText("The date of the contract, past or planned (EDTF).")]
    public PartialDate? Date { get; init; }

    /// <summary>
    /// The framework contract under which this contract is a call-off, or the deal of which it is a part.
    /// </summary>
    [SchemaText("The framework contract under which this contract is a call-off, or the deal of which it is a part.")]
    [ReferencesFact]
    public FactId? PartOf { get; init; }

    /// <summary>The main contract, if this contract is a subcontract of its supplier.</summary>
    [SchemaText("The main contract, if this contract is a subcontract of its supplier.")]
    [ReferencesFact("contract")]
    public FactId? SubcontractOf { get; init; }

    /// <summary>The facility that delivers or receives the goods or services.</summary>
    [SchemaText("The facility that delivers or receives the goods or services.")]
    [ReferencesFact("facility")]
    public FactId? Facility { get; init; }

    /// <summary>The part of the value that the customer must order.</summary>
    [SchemaText("The part of the value that the customer must order.")]
    public ReportedAmount? CommittedAmount { get; init; }

    /// <summary>The change against an earlier value.</summary>
    [SchemaText("The change against an earlier value.")]
    public Change? Change { get; init; }

    /// <summary>The number of bidders.</summary>
    [SchemaText("The number of bidders.")]
    public ReportedNumber? NumberOfBidders { get; init; }

    /// <summary>The value of the contract in percent of the yearly revenue of the supplier.</summary>
    [SchemaText("The value of the contract in percent of the yearly revenue of the supplier.")]
    [OfAnySize]
    public ReportedPercentage? ShareOfRevenue { get; init; }

    /// <summary>The shares of the suppliers or customers in the contract.</summary>
    [SchemaText("The shares of the suppliers or customers in the contract.")]
    public ValueList<Ownership> Shares { get; init; }
}
