namespace DealNews.Testing;

/// <summary>Builds a partnership.</summary>
public sealed class PartnershipBuilder : FactBuilder<Partnership, PartnershipBuilder>
{
    internal PartnershipBuilder()
        : this(
            new Partnership { Partners = [Filler.Company, Filler.OtherCompany], Status = PartnershipStatus.Proposed }
        ) { }

    private PartnershipBuilder(Partnership fact)
        : base(fact) { }

    /// <summary>Says whose partnership it is.</summary>
    public PartnershipBuilder Between(EntityId first, EntityId second, params ValueList<EntityId> others) =>
        With(partnership => partnership with { Partners = [first, second, .. others] });

    /// <summary>Says what sort of partnership it is.</summary>
    public PartnershipBuilder As(PartnershipKind kind) =>
        With(partnership => partnership with { PartnershipKind = kind });

    /// <summary>Says what the partnership is for.</summary>
    public PartnershipBuilder For(string goal) => With(partnership => partnership with { Goal = goal });

    /// <summary>Says in which project.</summary>
    public PartnershipBuilder In(EntityId project) => With(partnership => partnership with { Project = project });

    /// <summary>Says how far it has come.</summary>
    public PartnershipBuilder Is(PartnershipStatus status) => With(partnership => partnership with { Status = status });

    /// <summary>Says when.</summary>
    public PartnershipBuilder On(PartialDate date) => With(partnership => partnership with { Date = date });

    private protected override PartnershipBuilder Holding(Partnership fact) => new(fact);
}
