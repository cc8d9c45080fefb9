namespace DealNews;

/// <summary>A unit or asset that is bought: a business, a plant, patents.</summary>
[SchemaText("A unit or asset that is bought: a business, a plant, patents.")]
[ModelRecord]
[RequiresOneOf(nameof(AssetKind), nameof(Name))]
public sealed partial record AcquiredAsset : Extensible
{
    /// <summary>The kind of asset.</summary>
    [SchemaText("The kind of asset.")]
    public AssetKind? AssetKind { get; init; }

    /// <summary>The name or description as printed.</summary>
    [SchemaText("The name or description as printed.")]
    [ComparedAs(EvidenceCheck.Name)]
    public string? Name { get; init; }

    /// <summary>The company to which the asset belongs before the deal.</summary>
    [SchemaText("The company to which the asset belongs before the deal.")]
    [References(EntitySorts.Any)]
    [Role(EntityRoles.Seller)]
    public EntityId? Owner { get; init; }

    /// <summary>The place of the asset.</summary>
    [SchemaText("The place of the asset.")]
    public Place? Place { get; init; }

    /// <summary>The number of assets.</summary>
    [SchemaText("The number of assets.")]
    public ReportedNumber? Count { get; init; }

    /// <summary>The value of the asset.</summary>
    [SchemaText("The value of the asset.")]
    public ReportedAmount? Amount { get; init; }

    /// <summary>The yearly revenue.</summary>
    [SchemaText("The yearly revenue.")]
    public ReportedAmount? Revenue { get; init; }

    /// <summary>The number of employees.</summary>
    [SchemaText("The number of employees.")]
    public ReportedNumber? Employees { get; init; }
}
