namespace DealNews;

/// <summary>The kind of a facility. An open vocabulary: other terms are kept unchanged.</summary>
[SchemaText("The kind of a facility.")]
[Vocabulary]
public readonly partial struct FacilityKind
{
    /// <summary>A plant or factory.</summary>
    [SchemaText("A plant or factory.")]
    public static partial FacilityKind Plant { get; }

    /// <summary>A data centre.</summary>
    [SchemaText("A data centre.")]
    public static partial FacilityKind DataCentre { get; }

    /// <summary>A power plant.</summary>
    [SchemaText("A power plant.")]
    public static partial FacilityKind PowerPlant { get; }

    /// <summary>A mine, field or well.</summary>
    [SchemaText("A mine, field or well.")]
    public static partial FacilityKind Mine { get; }

    /// <summary>A laboratory or research site.</summary>
    [SchemaText("A laboratory or research site.")]
    public static partial FacilityKind Laboratory { get; }

    /// <summary>An office or headquarters.</summary>
    [SchemaText("An office or headquarters.")]
    public static partial FacilityKind Office { get; }

    /// <summary>A warehouse.</summary>
    [SchemaText("A warehouse.")]
    public static partial FacilityKind Warehouse { get; }

    /// <summary>A store.</summary>
    [SchemaText("A store.")]
    public static partial FacilityKind Store { get; }

    /// <summary>A port, terminal or yard.</summary>
    [SchemaText("A port, terminal or yard.")]
    public static partial FacilityKind Port { get; }

    /// <summary>A line, network or road.</summary>
    [SchemaText("A line, network or road.")]
    public static partial FacilityKind Infrastructure { get; }

    /// <summary>Another kind.</summary>
    [SchemaText("Another kind.")]
    public static partial FacilityKind Other { get; }
}
