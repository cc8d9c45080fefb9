namespace DealNews.Schema;

/// <summary>A member of a record.</summary>
/// <param name="Name">The JSON member.</param>
/// <param name="Shape">The JSON form of the value, or of an element of the list.</param>
/// <param name="Type">The C# type of the value, or of an element.</param>
/// <param name="Summary">The description of the member.</param>
internal sealed record MemberDescription(string Name, Shape Shape, string Type, string Summary)
{
    public bool IsList { get; init; }

    public bool IsRequired { get; init; }

    /// <summary>Whether every fact has it.</summary>
    public bool IsShared { get; init; }

    /// <summary>Whether an amount of zero is meaningful.</summary>
    public bool MayBeZero { get; init; }

    /// <summary>The sorts of entities that it can refer to.</summary>
    public EntitySorts Sorts { get; init; }

    /// <summary>The kind of fact that it can refer to; null for any.</summary>
    public string? FactKind { get; init; }

    /// <summary>Whether it is a percentage from 0 to 100.</summary>
    public bool IsShare { get; init; }

    /// <summary>The least length of a required list; 0 if one element suffices.</summary>
    public int Least { get; init; }

    /// <summary>How grounding compares it with the article; null if its declaration does not say.</summary>
    public EvidenceCheck? Check { get; init; }

    /// <summary>The description of the member, and what it refers to.</summary>
    public string Description =>
        Shape switch
        {
            Shape.EntityReference =>
                $"{Summary} The id of {Sorts switch
        {
            EntitySorts.Any => "a company, person or project",
            EntitySorts.Company | EntitySorts.Project => "a company or project",
            _ => "a " + JsonNames.Camel(Sorts.ToString()),
        }}.",
            Shape.FactReference => $"{Summary} The id of a {(FactKind is null ? "" : FactKind + " ")}fact.",
            _ => Summary,
        };
}
