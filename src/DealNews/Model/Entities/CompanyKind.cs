namespace DealNews;

/// <summary>The kind of an organization. An open vocabulary: other terms are kept unchanged.</summary>
[SchemaText("The kind of an organization.")]
[Vocabulary]
public readonly partial struct CompanyKind
{
    /// <summary>A company, listed or private.</summary>
    [SchemaText("A company, listed or private.")]
    public static partial CompanyKind Company { get; }

    /// <summary>A company that other companies founded jointly.</summary>
    [SchemaText("A company that other companies founded jointly.")]
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

    /// <summary>People or holders that act together: the directors, a family, the holders of a security.</summary>
    [SchemaText("People or holders that act together: the directors, a family, the holders of a security.")]
    public static partial CompanyKind Group { get; }

    /// <summary>All companies of an industry, of a market or of a country.</summary>
    [SchemaText("All companies of an industry, of a market or of a country.")]
    public static partial CompanyKind Industry { get; }

    /// <summary>Another kind of organization.</summary>
    [SchemaText("Another kind of organization.")]
    public static partial CompanyKind Other { get; }
}
