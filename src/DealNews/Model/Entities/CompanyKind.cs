namespace DealNews;

/// <summary>What sort of organisation a company is. An open vocabulary: any other term is kept.</summary>
[Vocabulary]
public readonly partial struct CompanyKind
{
    /// <summary>A company, listed or private.</summary>
    public static partial CompanyKind Company { get; }

    /// <summary>A company that others founded together.</summary>
    public static partial CompanyKind JointVenture { get; }

    /// <summary>An investment fund.</summary>
    public static partial CompanyKind Fund { get; }

    /// <summary>A state or its government.</summary>
    public static partial CompanyKind Government { get; }

    /// <summary>A public authority or a body that a state controls.</summary>
    public static partial CompanyKind StateBody { get; }

    /// <summary>Another organisation.</summary>
    public static partial CompanyKind Other { get; }
}
