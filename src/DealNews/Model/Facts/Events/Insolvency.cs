namespace DealNews;

/// <summary>Insolvency proceedings or a restructuring of the debt of a company.</summary>
[SchemaText("Insolvency proceedings or a restructuring of the debt of a company.")]
[FactKind("insolvency")]
public sealed partial record Insolvency : Fact
{
    /// <summary>The company.</summary>
    [SchemaText("The company.")]
    [References(EntitySorts.Company)]
    public required EntityId Company { get; init; }

    /// <summary>The kind of proceedings.</summary>
    [SchemaText("The kind of proceedings.")]
    public InsolvencyKind? InsolvencyKind { get; init; }

    /// <summary>The procedure as printed (Chapter 11).</summary>
    [SchemaText("The procedure as printed (Chapter 11).")]
    [ComparedAs(EvidenceCheck.Name)]
    public string? Procedure { get; init; }

    /// <summary>The court or body that decides.</summary>
    [SchemaText("The court or body that decides.")]
    [References(EntitySorts.Any)]
    public EntityId? Court { get; init; }

    /// <summary>The votes of creditors and other conditions.</summary>
    [SchemaText("The votes of creditors and other conditions.")]
    public ValueList<Condition> Conditions { get; init; }

    /// <summary>The dates of the steps.</summary>
    [SchemaText("The dates of the steps.")]
    public Timeline? Timeline { get; init; }

    /// <summary>The advisers.</summary>
    [SchemaText("The advisers.")]
    public ValueList<Adviser> Advisers { get; init; }

    /// <summary>The stage.</summary>
    [SchemaText("The stage.")]
    public required ActionStatus Status { get; init; }

    /// <summary>The date of the filing, past or planned (EDTF).</summary>
    [SchemaText("The date of the filing, past or planned (EDTF).")]
    public PartialDate? Date { get; init; }
}
