namespace DealNews;

/// <summary>What sort of organisation a company is. An open vocabulary: any other term is kept.</summary>
[SchemaText("The kind of an organization.")]
[Vocabulary]
public readonly partial struct CompanyKind
{
    /// <summary>A company, listed or private.</summary>
    [SchemaText("A company, listed or private.")]
    public static partial CompanyKind Company { get; }

    /// <summary>A company that others founded together.</summary>
    [SchemaText("A company founded jointly by others.")]
    public static partial CompanyKind JointVenture { get; }

    /// <summary>An investment fund.</summary>
    [SchemaText("An investment fund.")]
    public static partial CompanyKind Fund { get; }

    /// <summary>A state or its government.</summary>
    [SchemaText("A state or its government.")]
    public static partial CompanyKind Government { get; }

    /// <summary>A public authority or a body that a state controls.</summary>
    [SchemaText("A public authority or a body that a state controls.")]
    public static partial CompanyKind StateBody { get; }

    /// <summary>Another organisation.</summary>
    [SchemaText("Another kind of organization.")]
    public static partial CompanyKind Other { get; }
}
