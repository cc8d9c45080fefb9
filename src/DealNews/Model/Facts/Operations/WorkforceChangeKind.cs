namespace DealNews;

/// <summary>The kind of a change of jobs. An open vocabulary: other terms are kept unchanged.</summary>
[SchemaText("The kind of a change of jobs.")]
[Vocabulary]
[ComparedAs(EvidenceCheck.Term)]
public readonly partial struct WorkforceChangeKind
{
    /// <summary>People are hired.</summary>
    [SchemaText("People are hired.")]
    public static partial WorkforceChangeKind Hire { get; }

    /// <summary>Jobs are cut.</summary>
    [SchemaText("Jobs are cut.")]
    public static partial WorkforceChangeKind Cut { get; }

    /// <summary>Jobs move to another place or company.</summary>
    [SchemaText("Jobs move to another place or company.")]
    public static partial WorkforceChangeKind Transfer { get; }

    /// <summary>People are laid off temporarily.</summary>
    [SchemaText("People are laid off temporarily.")]
    public static partial WorkforceChangeKind Furlough { get; }

    /// <summary>People go on strike.</summary>
    [SchemaText("People go on strike.")]
    public static partial WorkforceChangeKind Strike { get; }

    /// <summary>People leave by agreement.</summary>
    [SchemaText("People leave by agreement.")]
    public static partial WorkforceChangeKind VoluntaryRedundancy { get; }

    /// <summary>Another change.</summary>
    [SchemaText("Another change.")]
    public static partial WorkforceChangeKind Other { get; }
}
