namespace DealNews.Testing;

/// <summary>Builds a <see cref="Partnership"/>.</summary>
public sealed class PartnershipBuilder : FactBuilder<Partnership, PartnershipBuilder>
{
    internal PartnershipBuilder(Partnership fact)
        : base(fact, static fact => new(fact)) { }

    /// <summary>Sets the partners.</summary>
    public PartnershipBuilder Between(EntityId first, EntityId second, params ValueList<EntityId> others) =>
        With(partnership => partnership with { Partners = [first, second, .. others] });

    /// <summary>Sets the kind of partnership.</summary>
    public PartnershipBuilder As(PartnershipKind kind) =>
        With(partnership => partnership with { PartnershipKind = kind });

    /// <summary>Sets the goal.</summary>
    public PartnershipBuilder For(string goal) => With(partnership => partnership with { Goal = goal });

    /// <summary>Sets the project to which the partnership belongs.</summary>
    public PartnershipBuilder In(EntityId project) => With(partnership => partnership with { Project = project });

    /// <summary>Sets the status.</summary>
    public PartnershipBuilder Is(PartnershipStatus status) => With(partnership => partnership with { Status = status });

    /// <summary>Sets the date.</summary>
    public PartnershipBuilder On(PartialDate date) => With(partnership => partnership with { Date = date });
}
