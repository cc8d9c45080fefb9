using System.Text.Json.Serialization;

namespace DealNews;

/// <summary>A cooperation of companies, existing or intended.</summary>
[SchemaText("A cooperation of companies, existing or intended.")]
[FactKind("partnership")]
public sealed partial record Partnership : Fact
{
    /// <summary>The partners; at least two.</summary>
    [SchemaText("The partners; at least two.")]
    [References(EntitySorts.Any)]
    [AtLeast(2)]
    public required ValueList<EntityId> Partners { get; init; }

    /// <summary>The kind of partnership.</summary>
    [SchemaText("The kind of partnership.")]
    public PartnershipKind? PartnershipKind { get; init; }

    /// <summary>The goal, in words.</summary>
    [SchemaText("The goal, in words.")]
    [NotCompared(NotComparedReason.Summary)]
    public string? Goal { get; init; }

    /// <summary>The project that the partnership serves.</summary>
    [SchemaText("The project that the partnership serves.")]
    [References(EntitySorts.Project)]
    public EntityId? Project { get; init; }

    /// <summary>The stage of the partnership.</summary>
    [SchemaText("The stage of the partnership.")]
    public required PartnershipStatus Status { get; init; }

    /// <summary>The date of the agreement, past or planned (EDTF).</summary>
    [SchemaText("The date of the agreement, past or planned (EDTF).")]
    public PartialDate? Date { get; init; }

    /// <summary>The partner that grants a licence.</summary>
    [SchemaText("The partner that grants a licence.")]
    [References(EntitySorts.Any)]
    [Role(EntityRoles.Licensor)]
    public EntityId? Licensor { get; init; }

    /// <summary>The partner that receives a licence.</summary>
    [SchemaText("The partner that receives a licence.")]
    [References(EntitySorts.Any)]
    [Role(EntityRoles.Licensee)]
    public EntityId? Licensee { get; init; }

    /// <summary>The product or technology.</summary>
    [SchemaText("The product or technology.")]
    [ComparedAs(EvidenceCheck.Name)]
    public string? Product { get; init; }

    /// <summary>The value of the agreement: the sum of all payments.</summary>
    [SchemaText("The value of the agreement: the sum of all payments.")]
    public ReportedAmount? Amount { get; init; }

    /// <summary>The payments: upfront, milestones, royalties.</summary>
    [SchemaText("The payments: upfront, milestones, royalties.")]
    public ValueList<Payment> Payments { get; init; }

    /// <summary>The territories, as country codes (ISO 3166-1 alpha-2) or as printed.</summary>
    [SchemaText("The territories, as country codes (ISO 3166-1 alpha-2) or as printed.")]
    [ComparedAs(EvidenceCheck.Name)]
    public ValueList<string> Territory { get; init; }

    /// <summary>The exclusivity of the agreement.</summary>
    [SchemaText("The exclusivity of the agreement.")]
    public Exclusivity? Exclusivity { get; init; }

    /// <summary>The period of the agreement (EDTF).</summary>
    [SchemaText("The period of the agreement (EDTF).")]
    public PartialDate? Period { get; init; }

    /// <summary>The duration, with its unit.</summary>
    [SchemaText("The duration, with its unit.")]
    public ReportedNumber? Duration { get; init; }

    /// <summary>The shares of the partners in a joint company, in costs, revenue or profit.</summary>
    [SchemaText("The shares of the partners in a joint company, in costs, revenue or profit.")]
    public ValueList<Ownership> Shares { get; init; }

    /// <summary>The conditions.</summary>
    [SchemaText("The conditions.")]
    public ValueList<Condition> Conditions { get; init; }

    /// <summary>The dates of the steps.</summary>
    [SchemaText("The dates of the steps.")]
    public Timeline? Timeline { get; init; }

    /// <summary>The advisers.</summary>
    [SchemaText("The advisers.")]
    public ValueList<Adviser> Advisers { get; init; }

    /// <summary>The territories that are excluded, as country codes (ISO 3166-1 alpha-2) or as printed.</summary>
    [SchemaText("The territories that are excluded, as country codes (ISO 3166-1 alpha-2) or as printed.")]
    [ComparedAs(EvidenceCheck.Name)]
    public ValueList<string> ExcludedTerritory { get; init; }

    /// <summary>The contributions of the partners, and other money.</summary>
    [SchemaText("The contributions of the partners, and other money.")]
    public ValueList<FundingSource> Financing { get; init; }

    /// <summary>The savings and other effects.</summary>
    [SchemaText("The savings and other effects.")]
    public ValueList<DealEffect> Effects { get; init; }

    /// <summary>The people and bodies that sign.</summary>
    [SchemaText("The people and bodies that sign.")]
    [References(EntitySorts.Any)]
    public ValueList<EntityId> Signatories { get; init; }

    /// <summary>The company that the partners found.</summary>
    [SchemaText("The company that the partners found.")]
    [References(EntitySorts.Company)]
    public EntityId? JointCompany { get; init; }

    /// <summary>The number of agreements, if the fact sums up several.</summary>
    [SchemaText("The number of agreements, if the fact sums up several.")]
    public ReportedNumber? Count { get; init; }

    /// <summary>Whether the agreement is not binding.</summary>
    [SchemaText("Whether the agreement is not binding.")]
    [JsonPropertyName("nonBinding")]
    [NotCompared(NotComparedReason.Label)]
    public bool IsNonBinding { get; init; }
}
